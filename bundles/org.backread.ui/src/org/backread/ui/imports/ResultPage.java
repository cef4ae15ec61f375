package org.backread.ui.imports;

import java.util.List;

import org.backread.ui.Messages;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Says at an import's end what was carried over and what was not. */
final class ResultPage extends WizardPage {
	private ImportResults results;

	ResultPage() {
		super("result");
		setDescription(Messages.ImportResultDialog_remedy);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(area);
		results = new ImportResults(area);
		setControl(area);
	}

	/** @param all what became of each file */
	void show(List<Imported> all) {
		setTitle(ImportResults.summary(all));
		results.show(all);
	}
}
