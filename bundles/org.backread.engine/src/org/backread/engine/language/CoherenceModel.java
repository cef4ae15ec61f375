package org.backread.engine.language;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The installed encoder of passages, if there is one. It is loaded when the first vector is asked for, by the thread that
 * asks; vectors of recent passages are remembered. Safe for many threads.
 */
public final class CoherenceModel {
	/** Bounds the memory to about 12 MB: paragraphs and sentences of some fifty articles. */
	private static final int MOST = 8_000;

	private final Optional<PassageEncoder.Loader> loader;
	private final Map<String, float[]> recent = new LinkedHashMap<>(256, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
			return size() > MOST;
		}
	};
	private volatile Optional<PassageEncoder> encoder;
	private volatile String failure;

	/** @param loader loads the encoder; empty if none is installed */
	public CoherenceModel(Optional<PassageEncoder.Loader> loader) {
		this.loader = loader;
	}

	/** @return the model that is installed beside the engine, not yet loaded */
	static CoherenceModel installed() {
		try {
			Iterator<PassageEncoder.Loader> found = ServiceLoader.load(PassageEncoder.Loader.class, CoherenceModel.class.getClassLoader()).iterator();
			return new CoherenceModel(found.hasNext() ? Optional.of(found.next()) : Optional.empty());
		} catch (ServiceConfigurationError e) {
			return new CoherenceModel(Optional.of(() -> {
				throw new IOException(e);
			}));
		}
	}

	/**
	 * @param passage a paragraph or a sentence
	 * @return its vector, of length 1; empty if no model is installed or it does not load on this machine
	 */
	public Optional<float[]> vector(String passage) {
		synchronized (recent) {
			float[] known = recent.get(passage);
			if (known != null) {
				return Optional.of(known);
			}
		}
		Optional<float[]> vector = encoder().map(e -> e.encode(passage)); // outside the lock: two threads may both do it, which does no harm
		vector.ifPresent(v -> {
			synchronized (recent) {
				recent.put(passage, v);
			}
		});
		return vector;
	}

	/** @return whether a model is installed, as far as is known before it is loaded */
	public boolean isInstalled() {
		return loader.isPresent() && failure == null;
	}

	/** @return whether there are vectors; loads the model, which takes some tenths of a second the first time */
	public boolean isReady() {
		return encoder().isPresent();
	}

	/** @return one sentence for people on why an installed model does not work here; empty if it does, or has not been needed yet */
	public Optional<String> failure() {
		return Optional.ofNullable(failure);
	}

	private Optional<PassageEncoder> encoder() {
		Optional<PassageEncoder> loaded = encoder;
		return loaded == null ? loadOnce() : loaded;
	}

	private synchronized Optional<PassageEncoder> loadOnce() {
		if (encoder == null) {
			encoder = loader.flatMap(this::load);
		}
		return encoder;
	}

	private Optional<PassageEncoder> load(PassageEncoder.Loader from) {
		try {
			return Optional.of(from.load());
		} catch (IOException | RuntimeException | LinkageError e) {
			failure = "The coherence model does not run on this machine, so paragraphs are compared by their words alone and intruding "
					+ "sentences are not looked for. Every other rule works. The reason: " + reason(e);
			return Optional.empty();
		}
	}

	private static String reason(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root.getMessage() == null ? root.toString() : root.getMessage();
	}
}
