package org.backread.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which anything was logged as an error or a warning. */
final class QuietLog implements BeforeEachCallback, AfterEachCallback {
	private final Queue<String> logged = new ConcurrentLinkedQueue<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.matches(IStatus.ERROR | IStatus.WARNING)) {
			Throwable cause = status.getException();
			logged.add(plugin + ": " + status.getMessage() + (cause == null ? "" : " (" + cause + ")"));
		}
	};

	@Override
	public void beforeEach(ExtensionContext context) {
		logged.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Platform.removeLogListener(listener);
		assertEquals(List.of(), List.copyOf(logged), "logged");
	}
}
