package org.backread.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backread.engine.text.Tag;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Tags with Apache OpenNLP's English maximum-entropy model (Universal Dependencies tags, trained on EWT). */
final class OpenNlpTagger implements Tagger {
	static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
	/** What the model's file calls its one part that is a model. */
	private static final String MAXENT = "pos.model";
	/** How many sequences of tags it follows: what the model was made for. */
	private static final int SEQUENCES = POSTaggerME.DEFAULT_BEAM_SIZE;
	private static final Map<String, Tag> TAGS = Stream.of(Tag.values()).collect(Collectors.toUnmodifiableMap(Tag::name, Function.identity()));

	private final POSModel model;
	/** Taggers that no thread is using: one is not safe for two threads at once, and is dear to make. */
	private final Queue<POSTaggerME> idle = new ConcurrentLinkedQueue<>();

	OpenNlpTagger() {
		try (InputStream in = OpenNlpTagger.class.getResourceAsStream(MODEL)) {
			if (in == null) {
				throw new IOException("the tagger's model " + MODEL + " is missing from the engine");
			}
			model = new POSModel(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public Tag[] tag(String[] words) {
		POSTaggerME tagger = idle.poll();
		if (tagger == null) {
			tagger = new POSTaggerME(recalling());
		}
		try {
			String[] names = tagger.tag(words);
			Tag[] tags = new Tag[names.length];
			for (int i = 0; i < names.length; i++) {
				tags[i] = tag(names[i]);
			}
			return tags;
		} finally {
			idle.add(tagger);
		}
	}

	/** @return the model for one tagger, with a memory of its own */
	private POSModel recalling() {
		MaxentModel maxent = model.getArtifact(MAXENT);
		return new POSModel(model.getLanguage(), new BeamSearch(SEQUENCES, new RecallingModel(maxent, SEQUENCES)), new HashMap<>(), model.getFactory());
	}

	private static Tag tag(String name) {
		return TAGS.getOrDefault(name, Tag.X); // the treebank joins tags for words written as one, such as "gonna": VERB+PART
	}
}
