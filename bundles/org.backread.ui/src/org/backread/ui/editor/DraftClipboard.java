package org.backread.ui.editor;

import java.util.Optional;
import java.util.function.Function;

import org.backread.formats.DraftReader;
import org.backread.formats.UnreadableDraftException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.RTFTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * The clipboard as a draft uses it. What a web page or a word processor put there is taken from its markup,
		whose paragraphs
 * its plain text often runs together; what a draft puts there is plain text alone, so that it is taken back as it was.
 */
final class DraftClipboard {
	private DraftClipboard() {
	}

	/** Puts words there. */
	static void put(String words) {
		with(clipboard -> {
			clipboard.setContents(new Object[] { words }, new Transfer[] { TextTransfer.getInstance() });
			return null;
		});
	}

	/** @return the words there, with a blank line between paragraphs where markup tells them; empty if there are none */
	static Optional<String> take() {
		return with(clipboard -> {
			Object html = clipboard.getContents(HTMLTransfer.getInstance());
			Object rtf = html == null ? clipboard.getContents(RTFTransfer.getInstance()) : null;
			Object plain = clipboard.getContents(TextTransfer.getInstance());
			return fromMarkup(html, rtf).or(() -> Optional.ofNullable((String) plain));
		});
	}

	/** Markup without words in it, such as that of a picture, counts as none. */
	private static Optional<String> fromMarkup(Object html, Object rtf) {
		try {
			// What is pasted into a line must not end it.
			return html != null ? Optional.of(DraftReader.pastedHtml((String) html).text().stripTrailing())
					: rtf != null ? Optional.of(DraftReader.pastedRtf((String) rtf).text().stripTrailing())
							: Optional.empty();
		} catch (UnreadableDraftException e) {
			return Optional.empty();
		}
	}

	private static <T> T with(Function<Clipboard, T> use) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return use.apply(clipboard);
		} finally {
			clipboard.dispose();
		}
	}
}
