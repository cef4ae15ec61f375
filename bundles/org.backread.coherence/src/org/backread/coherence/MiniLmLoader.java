package org.backread.coherence;

import java.io.IOException;

import org.backread.engine.language.PassageEncoder;

/** Loads the encoder: what the engine looks for on its class path. */
public final class MiniLmLoader implements PassageEncoder.Loader {
	@Override
	public PassageEncoder load() throws IOException {
		return new MiniLmEncoder();
	}
}
