package org.backread.ui.desk;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.backread.desk.DraftState;
import org.eclipse.ui.IMemento;

/** Which drafts the Desk view lists: of which states, of which folder, with which words. At first, all. */
final class DeskFilter {
	private static final String HIDDEN = "hiddenStates";

	private final Set<DraftState> hidden = EnumSet.noneOf(DraftState.class);
	private String folder = "";
	private String words = "";

	/** @return whether a draft is to be listed */
	boolean wants(DeskRow row) {
		return isIn(row) && (row.state() == null || shows(row.state())) && (words.isEmpty()
				|| contains(row.file().getName()) || contains(row.folder()) || contains(row.signer()));
	}

	/** @return whether a draft lies in the folder that is looked at, or below it */
	boolean isIn(DeskRow row) {
		return folder.isEmpty() || (row.folder() + '/').startsWith(folder + '/');
	}

	boolean shows(DraftState state) {
		return !hidden.contains(state);
	}

	void show(DraftState state, boolean shown) {
		if (shown) {
			hidden.remove(state);
		} else {
			hidden.add(state);
		}
	}

	/** @param path a folder as {@link DeskRow#folder} writes it; empty for all */
	void setFolder(String path) {
		folder = path;
	}

	/** @param text lists only drafts with this in their name, folder or signature; empty for all */
	void setWords(String text) {
		words = text.strip().toLowerCase(Locale.ROOT);
	}

	/** Writes down the states; folder and words are for the moment only. */
	void save(IMemento memento) {
		memento.putString(HIDDEN, String.join(" ", hidden.stream().map(DraftState::name).toList()));
	}

	/** Takes over what {@link #save} wrote. */
	void restore(IMemento memento) {
		String saved = memento == null ? null : memento.getString(HIDDEN);
		Set<String> names = saved == null ? Set.of() : Set.of(saved.strip().split(" "));
		for (DraftState state : DraftState.values()) {
			show(state, !names.contains(state.name()));
		}
	}

	private boolean contains(String text) {
		return text.toLowerCase(Locale.ROOT).contains(words);
	}
}
