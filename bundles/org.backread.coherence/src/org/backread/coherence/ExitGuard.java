package org.backread.coherence;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;

/**
 * Keeps the process from crashing when it ends while the model is being loaded or reads a passage. The runtime deletes its native
 * environment in a shutdown hook, whoever is still in it, and the end of the process takes down the rest of the library. Hooks run
 * side by side, in no order, so that one of our own cannot be first. Instead the environment, which counts its users, gets one
 * more who never leaves; and a hook of our own makes the end wait for whoever is in native code, and lets nobody in any more.
 */
final class ExitGuard {
	private static final ReadWriteLock EXIT = new ReentrantReadWriteLock();
	private static boolean guarded;

	private ExitGuard() {
	}

	/**
	 * @param environment the runtime's environment, which there is one of in a process
	 * @return what to hold while native code runs; many may. Where the process is ending it is never had.
	 * @throws IOException           if the runtime is another one than this was written for
	 * @throws IllegalStateException if the process was ending before the first call
	 */
	static synchronized Lock guard(OrtEnvironment environment) throws IOException {
		if (!guarded) {
			// never unlocked, so that from then on whoever wants to go on waits for the end
			Runtime.getRuntime().addShutdownHook(new Thread(EXIT.writeLock()::lock, "coherence model, exit"));
			useOnceMore(environment);
			guarded = true;
		}
		return EXIT.readLock();
	}

	/** The runtime's C interface gives all who ask the same environment, and deletes it when all have released it; its Java classes ask once. */
	private static void useOnceMore(OrtEnvironment environment) throws IOException {
		try {
			Field api = Class.forName("ai.onnxruntime.OnnxRuntime", true, OrtEnvironment.class.getClassLoader()).getDeclaredField("ortApiHandle");
			api.setAccessible(true);
			Method create = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
			create.setAccessible(true);
			create.invoke(environment, api.getLong(null), OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(), OrtEnvironment.DEFAULT_NAME);
		} catch (ReflectiveOperationException e) {
			throw new IOException("this ONNX Runtime cannot be kept until the process ends", e);
		}
	}
}
