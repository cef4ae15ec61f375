package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backread.engine.language.Gender;

/** Someone in the story, as far as it has been read. */
final class Figure {
	/** A "she" taken for someone with this confidence, in the paragraph that introduces them, settles that it is a woman. */
	private static final double SETTLES = 0.75;

	private final String name;
	private Nature nature;
	private Gender gender;
	private final Origin origin;
	private final List<Mention> mentions = new ArrayList<>();
	private final List<Double> confidences = new ArrayList<>();
	private final Set<String> roles = new HashSet<>();
	private Optional<Mention> namesake = Optional.empty();
	private boolean acts;
	private boolean speaks;

	/** How the story brings someone in. */
	enum Origin {
		/** By a name. */
		NAMED,
		/** By a noun: the minister, a woman. */
		DESCRIBED,
		/** By several mentions joined: Vey and Brandt. */
		TOGETHER,
		/** Not at all: by a pronoun that nothing stands for. */
		LOST
	}

	Figure(String name, Nature nature, Gender gender, Origin origin) {
		this.name = name;
		this.nature = nature;
		this.gender = gender;
		this.origin = origin;
	}

	/** @param confidence how sure it is that the mention stands for this figure, from 0 to 1 */
	void add(Mention mention, double confidence) {
		mentions.add(mention);
		confidences.add(confidence);
		boolean sure = mention.kind() != MentionKind.PRONOUN || confidence >= SETTLES;
		if (nature == Nature.UNKNOWN && sure && mention.nature() == Nature.PERSON) {
			nature = Nature.PERSON; // whom "she" stands for beyond doubt
		}
		gender = gender == Gender.EITHER && sure ? mention.gender() : gender;
		if (mention.kind() != MentionKind.PRONOUN && mention.role() != MentionRole.POSSESSOR) {
			role(mention).ifPresent(roles::add);
		}
		speaks |= mention.role() == MentionRole.SPEAKER;
		acts |= speaks || mention.role() == MentionRole.SUBJECT;
	}

	/** A surname that more likely stands for someone else of that name could stand for this one too. */
	void comesToMind(Mention mention) {
		namesake = Optional.of(mention);
	}

	/** @return the last mention of someone of the same surname that could be meant for this one */
	Optional<Mention> namesake() {
		return namesake;
	}

	/** @return how sure it is of each mention, in the order of {@link #mentions()} */
	List<Double> confidences() {
		return confidences;
	}

	/** The noun for what someone is: "minister" of "the interior minister" and of "Interior Minister Ingrid Vey". */
	private static Optional<String> role(Mention mention) {
		return mention.kind() == MentionKind.NOUN ? Optional.of(lastWord(mention.name())) : mention.title().map(Figure::lastWord);
	}

	static String lastWord(String words) {
		return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** @return whether the story has called them this, as in "the minister" for Interior Minister Ingrid Vey */
	boolean isCalled(String role) {
		return roles.contains(role);
	}

	String name() {
		return name;
	}

	Nature nature() {
		return nature;
	}

	Gender gender() {
		return gender;
	}

	Origin origin() {
		return origin;
	}

	/** @return the mentions so far, in order; at least one */
	List<Mention> mentions() {
		return mentions;
	}

	/** @return where the draft first names or describes it */
	Mention firstReference() {
		return mentions.stream().filter(mention -> mention.kind() != MentionKind.PRONOUN).findFirst().orElse(mentions.getFirst());
	}

	/**
	 * Whether it can be a person: a single word not known for one counts only when it acts as people do, since many surnames
	 * are places too and many capitals open the titles of things.
	 */
	boolean canBePerson() {
		return switch (nature) {
			case PERSON -> true;
			case UNKNOWN -> name.indexOf(' ') > 0 || acts();
			case PLACE -> acts();
			case GROUP -> name.indexOf(' ') < 0 && acts();
			case THING -> false;
		};
	}

	/** @return whether the story has given it words */
	boolean speaks() {
		return speaks;
	}

	/** @return whether it is the subject of a clause or speaks */
	boolean acts() {
		return acts;
	}
}
