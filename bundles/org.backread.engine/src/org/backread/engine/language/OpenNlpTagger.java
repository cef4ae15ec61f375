package org.backread.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.backread.engine.text.Tag;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/** Tags with Apache OpenNLP's English maximum-entropy model (Universal Dependencies tags, trained on EWT). */
final class OpenNlpTagger implements Tagger {
	private static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

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
			tagger = new POSTaggerME(model);
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

	private static Tag tag(String name) {
		try {
			return Tag.valueOf(name);
		} catch (IllegalArgumentException e) {
			return Tag.X; // the treebank joins tags for words written as one, such as "gonna": VERB+PART
		}
	}
}
