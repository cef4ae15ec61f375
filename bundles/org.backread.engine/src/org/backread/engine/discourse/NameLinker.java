package org.backread.engine.discourse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.backread.engine.language.Gender;

/**
 * Links the names of a draft: those that share a surname and do not contradict each other in gender or first name are one
 * bearer's. What the bearer is, is then told by all its mentions together.
 */
final class NameLinker {
	private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "kc", "qc", "mp", "msp", "mep", "obe", "mbe", "cbe", "phd", "esq", "esq.");
	/** Not one letter, which is more often an initial. */
	private static final Pattern ORDINAL = Pattern.compile("[IVX]{2,6}");

	private final List<Bearer> bearers = new ArrayList<>();
	private final Map<String, List<Bearer>> byLastWord = new HashMap<>();
	private final Map<String, List<Bearer>> byFirstWord = new HashMap<>();
	/** The last words of people's full names, wherever in the draft: "Brandt" alone is then not short for Brandt Tower. */
	private final Set<String> surnames = new HashSet<>();

	/** Someone or something named, as it is put together. */
	private static final class Bearer {
		private final int number;
		private final Map<Nature, Integer> natures = new EnumMap<>(Nature.class);
		private String fullest = "";
		/** What titles and full names tell. A word alone tells nothing, though it be a first name too: it may be a surname. */
		private Gender gender = Gender.EITHER;
		private int mentions;
		/** Whether the last word stands for it alone, without "the". */
		private boolean calledBySurname;

		Bearer(int number) {
			this.number = number;
		}

		void add(Mention mention) {
			calledBySurname |= isSurname(mention) && mention.span().length() == mention.name().length();
			if (!isSurname(mention) || mention.nature() == Nature.PERSON) {
				natures.merge(mention.nature(), 1, Integer::sum);
			}
			gender = isBare(mention) ? gender : gender.and(mention.gender());
			fullest = words(mention.name()).length > words(fullest).length || fullest.isEmpty() ? mention.name() : fullest;
			mentions++;
		}

		/** Whether a word alone is the surname of the full name known so far. */
		boolean isSurname(Mention mention) {
			String[] full = words(fullest);
			return full.length > 1 && isBare(mention) && mention.name().equalsIgnoreCase(full[full.length - 1]);
		}

		/** Whether it is named in full and known for a person: a surname that is also a place's or a body's is theirs. */
		boolean isFullNamed() {
			return fullest.indexOf(' ') > 0 && nature() == Nature.PERSON;
		}

		Nature nature() {
			if (natures.containsKey(Nature.PERSON)) {
				return Nature.PERSON;
			}
			int places = natures.getOrDefault(Nature.PLACE, 0);
			int groups = natures.getOrDefault(Nature.GROUP, 0);
			// "Aurel Roof", then "Roof": a body or a title of two nouns is not called so
			return places + groups == 0 || places == 0 && calledBySurname ? Nature.UNKNOWN : places > groups ? Nature.PLACE : Nature.GROUP;
		}
	}

	private static boolean isBare(Mention mention) {
		return mention.name().indexOf(' ') < 0 && mention.title().isEmpty();
	}

	/**
	 * @param mentions the mentions of a draft, in order
	 * @return for each the number of its bearer, -1 for any but a name
	 */
	int[] link(List<Mention> mentions) {
		mentions.stream().filter(mention -> mention.kind() == MentionKind.NAME && mention.nature() == Nature.PERSON && mention.name().indexOf(' ') > 0)
				.forEach(mention -> surnames.add(mention.surname().toLowerCase(Locale.ROOT)));
		int[] links = new int[mentions.size()];
		for (int i = 0; i < links.length; i++) {
			Mention mention = mentions.get(i);
			links[i] = mention.kind() == MentionKind.NAME ? bearer(mention).number : -1;
		}
		return links;
	}

	/** @return the mention with what all the mentions of its bearer tell */
	Mention informed(Mention mention, int bearer) {
		Nature nature = bearers.get(bearer).nature();
		return mention.with(nature, nature == Nature.PERSON ? bearers.get(bearer).gender : Gender.EITHER);
	}

	/** @return the other people known by full names in the draft whose surname a mention by surname could be */
	List<Integer> namesakes(int bearer, Mention mention) {
		return byLastWord.getOrDefault(mention.surname().toLowerCase(Locale.ROOT), List.of()).stream()
				.filter(other -> other.number != bearer && other.isSurname(mention) && other.isFullNamed()).map(other -> other.number).toList();
	}

	/** @return the fullest name of a bearer */
	String fullest(int bearer) {
		return bearers.get(bearer).fullest;
	}

	private Bearer bearer(Mention mention) {
		String[] words = words(mention.name());
		Bearer found = likeliest(byLastWord.get(words[words.length - 1]), mention, words);
		if (found == null && words.length == 1) {
			found = likeliest(surnames.contains(words[0]) ? peopleOnly(byFirstWord.get(words[0])) : byFirstWord.get(words[0]), mention, words);
		}
		if (found == null) {
			found = new Bearer(bearers.size());
			bearers.add(found);
		}
		found.add(mention);
		remember(byLastWord, words[words.length - 1], found);
		if (words.length > 1) {
			remember(byFirstWord, words[0], found);
		}
		return found;
	}

	private static List<Bearer> peopleOnly(List<Bearer> known) {
		return known == null ? null : known.stream().filter(bearer -> bearer.nature() != Nature.GROUP && bearer.nature() != Nature.PLACE).toList();
	}

	private static void remember(Map<String, List<Bearer>> index, String word, Bearer bearer) {
		List<Bearer> known = index.computeIfAbsent(word, w -> new ArrayList<>(1));
		known.remove(bearer);
		known.add(bearer);
	}

	/** @return of those whose name agrees with the mention the one mentioned most, the latest of them if they are several */
	private static Bearer likeliest(List<Bearer> known, Mention mention, String[] words) {
		Bearer likeliest = null;
		for (int i = known == null ? -1 : known.size() - 1; i >= 0; i--) {
			Bearer bearer = known.get(i);
			if (agree(bearer, mention, words) && (likeliest == null || bearer.mentions > likeliest.mentions)) {
				likeliest = bearer;
			}
		}
		return likeliest;
	}

	private static boolean agree(Bearer bearer, Mention mention, String[] words) {
		String[] known = words(bearer.fullest);
		boolean sameFirst = words.length == 1 || known.length == 1 || sameFirst(known[0], words[0]);
		return sameFirst && (isBare(mention) || bearer.gender.fits(mention.gender()))
				&& (bearer.isSurname(mention) && bearer.isFullNamed() || agree(bearer.nature(), mention.nature(), words.length == 1, known.length == 1));
	}

	private static boolean sameFirst(String a, String b) {
		return a.equals(b) || a.length() <= 2 && a.charAt(0) == b.charAt(0) || b.length() <= 2 && a.charAt(0) == b.charAt(0)
				|| a.length() > 2 && b.length() > 2 && a.substring(0, 3).equals(b.substring(0, 3));
	}

	/** A person and a body of one name are two, but a surname that is also a place's is the person's. */
	private static boolean agree(Nature bearer, Nature mention, boolean surname, boolean surnameSoFar) {
		return bearer == mention || bearer == Nature.UNKNOWN || mention == Nature.UNKNOWN || bearer != Nature.PERSON && mention != Nature.PERSON
				|| surname && mention == Nature.PLACE || surnameSoFar && bearer == Nature.PLACE;
	}

	/** @return "Harry Brandt" of "Harry Brandt Jr." or of "Harry Brandt KC", "Margit" of "Margit II" */
	static String withoutSuffix(String name) {
		int last = name.lastIndexOf(' ');
		String end = name.substring(last + 1);
		return last > 0 && (SUFFIXES.contains(end.toLowerCase(Locale.ROOT)) || isOrdinal(end)) ? name.substring(0, last) : name;
	}

	/** @return whether a word is a Roman number after a name: III */
	static boolean isOrdinal(String word) {
		return ORDINAL.matcher(word).matches();
	}

	private static String[] words(String name) {
		return withoutSuffix(name).toLowerCase(Locale.ROOT).split(" ");
	}
}
