package org.backread.ui.review;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.backread.review.Review;
import org.backread.review.store.LoadedReview;
import org.backread.ui.Messages;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.swt.widgets.Display;

/**
 * What the desk recorded about one draft, shared by everything that shows it: decisions, claims and sign-offs. Read
 * from the file beside the draft in the background; every change can be undone and is saved at once, also in the
 * background, and never over a change that someone else made meanwhile. Every method is for the UI thread.
 */
public final class ReviewRecord {
	private final RecordFile file;
	private final BasicCommandStack commands = new BasicCommandStack();
	private final ListenerList<Runnable> listeners = new ListenerList<>();
	private Review review;
	private RecordProblem problem;
	private int savesUnderWay;

	ReviewRecord(Path sidecar, Display display) {
		file = new RecordFile(sidecar, display);
		load();
	}

	/** @return the file it is kept in, whether or not that exists yet */
	public Path sidecar() {
		return file.path();
	}

	/** @return what is recorded; empty while it is being read and where it cannot be read. To be changed by {@link #edit} only */
	public Optional<Review> review() {
		return Optional.ofNullable(review);
	}

	/** @return whether it is still being read: neither the record nor a problem with it is known yet */
	public boolean isLoading() {
		return review == null && problem == null;
	}

	/** @return what keeps the record from being read or saved; empty if all is well */
	public Optional<RecordProblem> problem() {
		return Optional.ofNullable(problem);
	}

	/** @return whether the file is known to hold the record as it is here */
	public boolean isSaved() {
		return savesUnderWay == 0 && problem == null;
	}

	/** @param listener called on the UI thread after every change of the record and of how it is kept */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** @param listener no longer called; no effect if it never was */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Changes the record as one step that can be undone, and saves it.
	 *
	 * @param label  what is done, for the Undo menu: {@code Dismiss flag}
	 * @param change makes the change
	 * @return whether it was made: there may be no record to change, because it is not read yet or cannot be read
	 */
	public boolean edit(String label, Consumer<Review> change) {
		if (review == null) {
			return false;
		}
		Review edited = review;
		ChangeCommand command = new ChangeCommand(edited) {
			@Override
			protected void doExecute() {
				change.accept(edited);
			}
		};
		command.setLabel(label);
		commands.execute(command);
		changed();
		return true;
	}

	/** @return what {@link #undo} would take back, as its label says; empty if there is nothing */
	public Optional<String> undoable() {
		return commands.canUndo() ? Optional.of(commands.getUndoCommand().getLabel()) : Optional.empty();
	}

	/** @return what {@link #redo} would do again, as its label says; empty if there is nothing */
	public Optional<String> redoable() {
		return commands.canRedo() ? Optional.of(commands.getRedoCommand().getLabel()) : Optional.empty();
	}

	/** Takes the last change back, and saves. No effect if there is none. */
	public void undo() {
		if (commands.canUndo()) {
			commands.undo();
			changed();
		}
	}

	/** Makes the change again that was last taken back, and saves. No effect if there is none. */
	public void redo() {
		if (commands.canRedo()) {
			commands.redo();
			changed();
		}
	}

	/** Tries again to read or to save, whichever failed. */
	public void tryAgain() {
		if (review == null) {
			useTheirs();
		} else {
			save();
		}
	}

	/** Gives up what is not saved and takes over what the file holds. */
	public void useTheirs() {
		review = null;
		problem = null;
		commands.flush();
		notifyListeners();
		load();
	}

	/** Saves the record as it is here, over what the file holds. */
	public void keepMine() {
		if (review != null) {
			savesUnderWay++;
			file.overwrite(review, new Saving());
		}
	}

	/** Looks in the background whether someone else changed the file, and takes that over if nothing here is unsaved. */
	void lookAtFile() {
		if (isSaved() && review != null) {
			file.ifChanged(() -> {
				if (isSaved()) {
					load();
				}
			});
		}
	}

	/** Writes the record to another file as well, unless that exists, and then calls back; not at all if it is empty. */
	void copyTo(Path sidecar, Runnable written) {
		if (review == null || review.getDecisions().isEmpty() && review.getClaims().isEmpty()
				&& review.getSignOffs().isEmpty()) {
			return;
		}
		new RecordFile(sidecar, Display.getCurrent()).save(review, new RecordFile.Saving() {
			@Override
			public void saved() {
				written.run();
			}

			@Override
			public void conflict() {
				// the copy took the place of a draft that has a record: that one stays
			}

			@Override
			public void failed(String reason) {
				// the copy begins with an empty record, and says so itself when that cannot be saved either
			}
		});
	}

	private void load() {
		file.load(this::loaded, reason -> {
			if (savesUnderWay == 0) {
				review = null;
				problem = new RecordProblem(RecordProblem.Kind.UNREADABLE, reason);
				notifyListeners();
			}
		});
	}

	private void loaded(LoadedReview loaded) {
		if (savesUnderWay > 0 || problem != null) {
			return; // changed here meanwhile: saving that will show that the file is another
		}
		file.adopt(loaded);
		review = loaded.review();
		commands.flush();
		notifyListeners();
	}

	private void changed() {
		save();
		notifyListeners();
	}

	private void save() {
		savesUnderWay++;
		file.save(review, new Saving());
	}

	private void notifyListeners() {
		listeners.forEach(Runnable::run);
	}

	private final class Saving implements RecordFile.Saving {
		@Override
		public void saved() {
			done(null);
		}

		@Override
		public void conflict() {
			done(new RecordProblem(RecordProblem.Kind.CONFLICT, Messages.ReviewRecord_conflict));
		}

		@Override
		public void failed(String reason) {
			done(new RecordProblem(RecordProblem.Kind.UNSAVED, reason));
		}

		private void done(RecordProblem found) {
			savesUnderWay--;
			if (savesUnderWay == 0 && review != null) {
				problem = found;
				notifyListeners();
			}
		}
	}
}
