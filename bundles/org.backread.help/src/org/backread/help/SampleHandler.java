package org.backread.help;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backread.ui.drafts.OpenDraft;
import org.backread.ui.imports.DraftImports;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the guide's sample draft among the drafts, opens it, and shows the page that leads through it. */
public final class SampleHandler extends AbstractHandler {
	private static final String SAMPLE = "/pages/samples/harbour-bridge.txt";
	private static final String TOUR = "guide/tour.md";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Guide.show(window, TOUR);
		Job.create(Messages.SampleHandler_job, (ICoreRunnable) monitor -> {
			IFile copy = DraftImports.run(List.of(sample()), null, monitor).getFirst().draft();
			window.getShell().getDisplay().asyncExec(() -> OpenDraft.open(window.getActivePage(), copy));
		}).schedule();
		return null;
	}

	/** The sample as a file, which it is not while it lies in the bundle's jar. */
	private static Path sample() throws CoreException {
		try {
			return Path.of(FileLocator.toFileURL(SampleHandler.class.getResource(SAMPLE)).getPath());
		} catch (IOException e) {
			throw new CoreException(Status.error(SAMPLE, e));
		}
	}
}
