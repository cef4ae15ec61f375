package org.backread.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.backread.ui.Icon;
import org.backread.ui.editor.Card.Action;
import org.backread.ui.editor.Card.Kind;
import org.backread.ui.editor.Card.Line;
import org.backread.ui.editor.Card.Piece;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;

/**
 * The little window that shows a {@link Card}. Its links are the operating system's own, so that Tab, Enter and screen
 * readers find them once the window has the focus: by F2, or when the pointer moves into it.
 */
final class CardControl extends AbstractInformationControl implements IInformationControlExtension2 {
	private static final int WIDTH = 430;
	private static final int MARGIN = 10;
	private static final String BULLET = "\u2022";

	private final Consumer<Action> perform;
	private Composite page;

	/**
	 * @param parent  the window it belongs to
	 * @param perform what following a link calls
	 */
	CardControl(Shell parent, Consumer<Action> perform) {
		super(parent, false);
		this.perform = perform;
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(frame);
		frame.addPaintListener(event -> {
			event.gc.setForeground(border(page.getBackground(), page.getForeground()));
			Rectangle area = frame.getClientArea();
			event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
		});
		page = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(6, 5).applyTo(page);
	}

	@Override
	public void setInput(Object input) {
		for (Control child : page.getChildren()) {
			child.dispose();
		}
		if (input instanceof Card card) {
			for (Line line : card.lines()) {
				show(line);
			}
		} else if (input != null) {
			label(input.toString(), 2);
		}
		setColors();
		page.layout();
	}

	@Override
	public void setInformation(String information) {
		setInput(information);
	}

	@Override
	public boolean hasContents() {
		return page.getChildren().length > 0;
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new CardControl(parent, perform);
	}

	@Override
	public void setFocus() {
		for (Control child : page.getChildren()) {
			if (child instanceof Link && child.setFocus()) {
				return;
			}
		}
		super.setFocus();
	}

	@Override
	public Point computeSizeHint() {
		Point size = page.computeSize(WIDTH, SWT.DEFAULT, true);
		Rectangle trim = computeTrim();
		return new Point(size.x + 2 + trim.width, size.y + 2 + trim.height);
	}

	private void show(Line line) {
		switch (line.kind()) {
			case TITLE -> {
				picture(line.severity() == null ? null : Icon.of(line.severity()));
				label(line.text(), line.severity() == null ? 2 : 1)
						.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
			}
			case TEXT -> words(line, 2);
			case EVIDENCE -> {
				Label bullet = new Label(page, SWT.RIGHT);
				bullet.setText(BULLET);
				GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bullet);
				words(line, 1);
			}
			case FIX -> {
				picture(Icon.FIX);
				words(line, 1);
			}
			case FOOT -> words(line, 2);
		}
	}

	private void picture(Icon icon) {
		if (icon != null) {
			Label picture = new Label(page, SWT.NONE);
			picture.setImage(icon.image());
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
		}
	}

	private void words(Line line, int columns) {
		List<Piece> links = line.pieces().stream().filter(piece -> piece.action() != null).toList();
		if (links.isEmpty()) {
			label(line.text(), columns);
			return;
		}
		Link link = new Link(page, SWT.NONE);
		link.setText(markup(line));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Action action = links.get(Integer.parseInt(event.text)).action();
			setVisible(false);
			perform.accept(action);
		}));
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(link);
	}

	/** The line as the link widget wants it; the number of a link stands in for its address. */
	private static String markup(Line line) {
		List<String> parts = new ArrayList<>();
		int number = 0;
		for (Piece piece : line.pieces()) {
			// The draft's own words must not be read as markup.
			String words = piece.words().replace('<', '\u2039').replace("&", "&&");
			parts.add(piece.action() == null ? words : "<a href=\"" + number++ + "\">" + words + "</a>");
		}
		return String.join(line.kind() == Kind.FOOT ? "     " : "", parts);
	}

	private Label label(String text, int columns) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(label);
		return label;
	}

	private void setColors() {
		Color foreground = JFaceResources.getColorRegistry().get("org.eclipse.ui.workbench.HOVER_FOREGROUND");
		Color background = JFaceResources.getColorRegistry().get("org.eclipse.ui.workbench.HOVER_BACKGROUND");
		if (foreground != null && background != null) {
			setForegroundColor(foreground);
			setBackgroundColor(background);
			page.setForeground(foreground);
			page.setBackground(background);
			for (Control child : page.getChildren()) {
				child.setForeground(foreground);
				child.setBackground(background);
			}
		}
	}

	/** Two parts paper, one part ink. */
	private static Color border(Color paper, Color ink) {
		return new Color((2 * paper.getRed() + ink.getRed()) / 3, (2 * paper.getGreen() + ink.getGreen()) / 3,
				(2 * paper.getBlue() + ink.getBlue()) / 3);
	}
}
