package org.backread.coherence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.Lock;

import org.backread.engine.language.PassageEncoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * Encodes passages with all-MiniLM-L6-v2, a sentence transformer of six layers, with its weights in eight bits. A passage's
 * vector is the mean over its word pieces. The session lives as long as the process.
 */
final class MiniLmEncoder implements PassageEncoder {
	private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
	private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

	private final OrtEnvironment environment;
	private final Lock exit;
	private final OrtSession session;
	private final WordPieces pieces;

	/** @throws IOException if the model is missing or damaged, or the runtime refuses it */
	MiniLmEncoder() throws IOException {
		pieces = new WordPieces(Vocabulary.read(new String(resource(TOKENIZER), StandardCharsets.UTF_8)));
		NativeLibraries.unpack(); // before the first of the runtime's classes is touched
		try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
			environment = OrtEnvironment.getEnvironment();
			// passages are short and many drafts are read at once, so that a passage gets one thread
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			exit = ExitGuard.guard(environment);
			byte[] model = resource(MODEL);
			exit.lock();
			try {
				session = environment.createSession(model, options);
			} finally {
				exit.unlock();
			}
		} catch (OrtException e) {
			throw new IOException(e);
		}
	}

	@Override
	public float[] encode(String passage) {
		long[] ids = pieces.cut(passage);
		long[] ones = new long[ids.length];
		Arrays.fill(ones, 1);
		long[] shape = { 1, ids.length };
		exit.lock();
		try (OnnxTensor input = tensor(ids, shape); OnnxTensor mask = tensor(ones, shape); OnnxTensor types = tensor(new long[ids.length], shape);
				OrtSession.Result result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
			return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
		} catch (OrtException e) {
			throw new IllegalStateException("the coherence model could not read a passage", e);
		} finally {
			exit.unlock();
		}
	}

	private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
		return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
	}

	/** @return the mean of some vectors that stand one after the other, at length 1 */
	private static float[] mean(FloatBuffer vectors, int count) {
		float[] mean = new float[vectors.remaining() / count];
		for (int i = 0; i < count; i++) {
			for (int k = 0; k < mean.length; k++) {
				mean[k] += vectors.get();
			}
		}
		double square = 0;
		for (float number : mean) {
			square += number * number;
		}
		for (int k = 0; k < mean.length; k++) {
			mean[k] /= (float) Math.sqrt(square);
		}
		return mean;
	}

	private static byte[] resource(String name) throws IOException {
		try (InputStream in = MiniLmEncoder.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IOException(name.substring(1) + " is missing from the coherence model");
			}
			return in.readAllBytes();
		}
	}
}
