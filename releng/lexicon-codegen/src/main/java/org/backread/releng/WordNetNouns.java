package org.backread.releng;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Nouns for people and groups, the common nouns, and names of places, from WordNet's hierarchy. A noun counts when its most frequent sense lies below
 * the class's root, or when that class takes a good share of its uses in WordNet's tagged corpus.
 */
final class WordNetNouns {
	/** Below this share of a noun's tagged uses a rarer sense is left out: "star" is a person often enough, "body" is not. */
	private static final double SHARE = 0.35;

	private final Dictionary dictionary;

	private WordNetNouns(Dictionary dictionary) {
		this.dictionary = dictionary;
	}

	static void write(Path folder) throws JWNLException, IOException {
		WordNetNouns nouns = new WordNetNouns(Dictionary.getDefaultResourceInstance());
		Set<Synset> people = nouns.below("person", 1);
		Set<Synset> men = nouns.below("man", 1, "male", 2, "husband", 1, "brother", 1, "father", 1, "son", 1, "boy", 1, "king", 1);
		Set<Synset> women = nouns.below("woman", 1, "female", 2, "wife", 1, "sister", 1, "mother", 1, "daughter", 1, "girl", 1, "queen", 2);
		Set<String> lines = new TreeSet<>();
		Set<String> forMen = nouns.nounsOf(men);
		Set<String> forWomen = nouns.nounsOf(women);
		for (String noun : nouns.nounsOf(people)) {
			boolean man = forMen.contains(noun);
			boolean woman = forWomen.contains(noun);
			lines.add(noun + "\t" + (man == woman ? "either" : man ? "male" : "female"));
		}
		LexiconCodegen.write(folder.resolve("person-nouns.txt"), lines);
		LexiconCodegen.write(folder.resolve("group-nouns.txt"), nouns.nounsOf(nouns.below("social group", 1, "gathering", 1, "people", 1)));
		LexiconCodegen.write(folder.resolve("common-nouns.txt"), nouns.commonNouns());
		LexiconCodegen.write(folder.resolve("places.txt"), nouns.namesOf(nouns.below("location", 1, "land", 4, "body of water", 1, "building", 1)));
	}

	/** @param roots pairs of a noun and the number of its sense, from 1 */
	private Set<Synset> below(Object... roots) throws JWNLException {
		Set<Synset> found = new HashSet<>();
		Deque<Synset> open = new ArrayDeque<>();
		for (int i = 0; i < roots.length; i += 2) {
			List<Synset> senses = dictionary.getIndexWord(POS.NOUN, (String) roots[i]).getSenses();
			open.add(senses.get((int) roots[i + 1] - 1));
		}
		while (!open.isEmpty()) {
			Synset synset = open.pop();
			if (found.add(synset)) {
				for (Pointer pointer : synset.getPointers(PointerType.HYPONYM)) {
					if (pointer.getType() == PointerType.HYPONYM) { // not its instances: Aaron Copland is no common noun
						open.add(pointer.getTargetSynset());
					}
				}
			}
		}
		return found;
	}

	/** @return the nouns of one word, in lower case, that WordNet's tagged corpus uses */
	private Set<String> commonNouns() throws JWNLException {
		Set<String> nouns = new TreeSet<>();
		for (Iterator<IndexWord> all = dictionary.getIndexWordIterator(POS.NOUN); all.hasNext();) {
			IndexWord word = all.next();
			if (word.getLemma().matches("[a-z]{3,}") && word.getSenses().stream().anyMatch(sense -> isUsed(sense, word.getLemma()))) {
				nouns.add(word.getLemma());
			}
		}
		return nouns;
	}

	/** A sense that WordNet itself writes with a capital is a name, not a common noun. */
	private static boolean isUsed(Synset sense, String lemma) {
		return sense.getWords().stream().anyMatch(word -> word.getLemma().equals(lemma) && word.getUseCount() > 0);
	}

	/** @return the proper names of the classes' instances: Calais, the North Sea */
	private Set<String> namesOf(Set<Synset> classes) throws JWNLException {
		Set<String> names = new TreeSet<>();
		for (Synset synset : classes) {
			for (Pointer pointer : synset.getPointers(PointerType.INSTANCES_HYPONYM)) {
				for (Word word : pointer.getTargetSynset().getWords()) {
					if (word.getLemma().matches("\\p{Lu}[\\p{L}'.-]+(?: [\\p{L}'.-]+){0,3}")) {
						names.add(word.getLemma());
					}
				}
			}
		}
		return names;
	}

	private Set<String> nounsOf(Set<Synset> senses) throws JWNLException {
		Set<String> nouns = new TreeSet<>();
		for (Iterator<IndexWord> all = dictionary.getIndexWordIterator(POS.NOUN); all.hasNext();) {
			IndexWord word = all.next();
			String lemma = word.getLemma();
			if (lemma.matches("[a-z]+(?:[- ][a-z]+){0,2}") && mostly(word, senses)) {
				nouns.add(lemma);
			}
		}
		return nouns;
	}

	private boolean mostly(IndexWord word, Set<Synset> senses) throws JWNLException {
		String lemma = word.getLemma();
		List<Synset> all = word.getSenses();
		if (senses.contains(all.get(0))) { // not getFirst(): the list is filled by get
			return true;
		}
		int inside = 0;
		int total = 0;
		for (Synset sense : all) {
			int uses = uses(sense, lemma);
			total += uses;
			inside += senses.contains(sense) ? uses : 0;
		}
		return inside > 0 && inside >= SHARE * total;
	}

	private static int uses(Synset sense, String lemma) {
		for (Word word : sense.getWords()) {
			if (word.getLemma().equalsIgnoreCase(lemma)) {
				return word.getUseCount();
			}
		}
		return 0;
	}
}
