package org.backread.ui.voices;

import java.util.Optional;

import org.backread.engine.Analysis;
import org.backread.ui.Messages;
import org.backread.ui.drawing.Chart;
import org.backread.ui.drawing.DrawnView;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who speaks where in the draft in front. */
public final class VoicesView extends DrawnView {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.ui.voicesView";

	private VoicesTable table;

	/** @return the table's viewer; its elements are {@link Lane}s and below them {@link Statement}s */
	public TreeViewer viewer() {
		return table.viewer();
	}

	@Override
	protected String name() {
		return Messages.VoicesView_name;
	}

	@Override
	public Chart.Layout layout() {
		return VoicesChart::new;
	}

	@Override
	protected Control createTable(Composite parent) {
		table = new VoicesTable(parent, span -> go(span, true));
		return table.control();
	}

	@Override
	protected void showTable(Analysis analysis) {
		table.show(Lane.of(analysis));
	}

	@Override
	protected Optional<String> nothing(Analysis analysis) {
		return analysis.attributions().isEmpty() ? Optional.of(Messages.VoicesView_nothing) : Optional.empty();
	}
}
