package org.backread.ui.drawing;

import java.util.List;
import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.engine.checks.Flag;
import org.backread.engine.text.Span;
import org.backread.ui.Icon;
import org.backread.ui.Messages;
import org.backread.ui.drawing.Chart.Spot;
import org.backread.ui.editor.DraftEditor;
import org.backread.ui.flags.ActiveDraft;
import org.backread.ui.review.DraftReview;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/**
 * A view that draws the draft in front, and shows the same as a table to whoever prefers that or cannot see the drawing.
 * The drawing can be printed and saved as a picture. It is made anew after each analysis, while the view can be seen.
 */
public abstract class DrawnView extends ViewPart {
	private static final String AS_TABLE = "asTable";

	private final ISelectionListener caret = this::caretMoved;
	private final IPartListener2 seen = new Seen();
	private ActiveDraft draft;
	private Composite stack;
	private Label message;
	private ChartCanvas chart;
	private Control table;
	private boolean asTable;

	/** @return what the drawing shows, for screen readers and as the picture's title */
	protected abstract String name();

	/** @return who lays the drawing out */
	public abstract Chart.Layout layout();

	/** @return the table, made once; its rows lead to words of the draft by {@link #go} */
	protected abstract Control createTable(Composite parent);

	/** Fills the table. */
	protected abstract void showTable(Analysis analysis);

	/** @return what to say in place of the drawing because this draft has nothing to draw; empty to draw it */
	protected abstract Optional<String> nothing(Analysis analysis);

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site);
		asTable = memento != null && Boolean.TRUE.equals(memento.getBoolean(AS_TABLE));
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean(AS_TABLE, asTable);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		Composite empty = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(16, 14).applyTo(empty);
		message = new Label(empty, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(message);
		chart = new ChartCanvas(stack, name(), layout(), this::go);
		table = createTable(stack);
		PictureActions pictures = new PictureActions(this);
		getViewSite().getActionBars().getToolBarManager().add(tableToggle());
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(pictures.save());
		menu.add(pictures.print());
		getViewSite().getActionBars().setGlobalActionHandler("print", pictures.print());
		draft = new ActiveDraft(getSite().getPage(), this::refresh);
		getSite().getPage().addPostSelectionListener(caret);
		getSite().getPage().addPartListener(seen);
		refresh();
	}

	@Override
	public void setFocus() {
		Control top = ((StackLayout) stack.getLayout()).topControl;
		(top == chart.control() ? chart.canvas() : top == null ? stack : top).setFocus();
	}

	@Override
	public void dispose() {
		if (draft != null) {
			getSite().getPage().removePartListener(seen);
			getSite().getPage().removePostSelectionListener(caret);
			draft.dispose();
		}
		super.dispose();
	}

	/** @return the drawing */
	public ChartCanvas chart() {
		return chart;
	}

	/** @return the words shown in place of the drawing; null while it is shown */
	public String emptyMessage() {
		return ((StackLayout) stack.getLayout()).topControl == message.getParent() ? message.getText() : null;
	}

	/** @return the latest analysis of the draft in front; empty if there is none */
	public Optional<Analysis> analysis() {
		return draft == null || draft.review() == null ? Optional.empty() : draft.review().analysis();
	}

	/** @return what is flagged in the draft in front and was not dismissed */
	protected List<Flag> flags() {
		return draft == null || draft.review() == null ? List.of() : draft.review().flags();
	}

	/** @return the editor of the draft in front; null if there is none */
	protected DraftEditor editor() {
		return draft.editor();
	}

	/** Shows the table instead of the drawing, or the drawing again. */
	public void showAsTable(boolean shown) {
		asTable = shown;
		refresh();
	}

	/** Selects words in the draft, and goes into it if asked to. */
	protected void go(Span span, boolean into) {
		DraftEditor editor = draft.editor();
		if (editor != null) {
			if (into) {
				getSite().getPage().activate(editor);
			} else {
				getSite().getPage().bringToTop(editor);
			}
			editor.goTo(span);
		}
	}

	private void go(Spot spot, boolean into) {
		go(spot.span(), into);
	}

	/** Shows the draft in front as its latest analysis has it. */
	protected void refresh() {
		if (draft == null || stack.isDisposed() || !getSite().getPage().isPartVisible(this)) {
			return;
		}
		Optional<String> instead = instead(draft.review());
		message.setText(instead.orElse(""));
		StackLayout layout = (StackLayout) stack.getLayout();
		Control top = instead.isPresent() ? message.getParent() : asTable ? table : chart.control();
		if (layout.topControl != top || instead.isPresent()) { // not after every pause in typing
			layout.topControl = top;
			stack.layout(true, true);
		}
		if (instead.isEmpty()) {
			Analysis analysis = analysis().orElseThrow();
			if (asTable) {
				showTable(analysis);
			} else {
				chart.show(analysis);
			}
		}
	}

	private Optional<String> instead(DraftReview review) {
		if (review == null) {
			return Optional.of(Messages.DrawnView_noDraft);
		}
		if (review.failure().isPresent()) {
			return review.failure();
		}
		return review.analysis().isEmpty() ? Optional.of(Messages.FlagsView_reading)
				: nothing(review.analysis().get());
	}

	private void caretMoved(IWorkbenchPart part, ISelection selection) {
		if (part == draft.editor() && selection instanceof ITextSelection text && !stack.isDisposed()) {
			chart.showCursor(text.getOffset());
		}
	}

	private IAction tableToggle() {
		Action toggle = new Action(Messages.DrawnView_asTable, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				showAsTable(isChecked());
			}
		};
		toggle.setImageDescriptor(Icon.TABLE.descriptor());
		toggle.setChecked(asTable);
		return toggle;
	}

	/** Draws what was not drawn while the view was hidden. */
	private final class Seen implements IPartListener2 {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == DrawnView.this) {
				refresh();
			}
		}
	}
}
