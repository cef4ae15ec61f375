package org.backread.fuzz;

import java.util.List;

/** What is fuzzed. Each has its inputs in {@code corpus} in a folder of its simple name. */
public final class Targets {
	/** Every target: a class with a static method {@code fuzzerTestOneInput(byte[])}. */
	public static final List<Class<?>> ALL = List.of(TextTarget.class, DraftTarget.class, SidecarTarget.class,
			SettingsTarget.class, BatchLineTarget.class);

	private Targets() {
	}
}
