package org.backread.ui;

import java.util.List;

import org.backread.ui.claims.ClaimsView;
import org.backread.ui.decisions.DecisionsView;
import org.backread.ui.decisions.HistoryView;
import org.backread.ui.desk.DeskView;
import org.backread.ui.drafts.DraftsView;
import org.backread.ui.flags.FlagsView;
import org.backread.ui.map.MapView;
import org.backread.ui.signoff.SignOffView;
import org.backread.ui.voices.VoicesView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * Where an editor reads a draft for the last time: drafts to the left, the draft in the middle, to the right what it
 * looks like from above, below it its flags and what the desk recorded about it.
 */
public final class ReviewPerspective implements IPerspectiveFactory {
	/** The perspective's id in plugin.xml. */
	public static final String ID = "org.backread.ui.reviewPerspective";

	private static final List<String> BELOW = List.of(FlagsView.ID, ClaimsView.ID, DecisionsView.ID,
			SignOffView.ID, HistoryView.ID, DeskView.ID);
	private static final List<String> RIGHT = List.of(MapView.ID, VoicesView.ID);
	/** The guide, of a bundle that need not be installed. */
	private static final String GUIDE = "org.backread.help.guideView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(DraftsView.ID, IPageLayout.LEFT, 0.176f, layout.getEditorArea());
		IFolderLayout below = layout.createFolder("org.backread.ui.below", IPageLayout.BOTTOM, 0.65f,
				layout.getEditorArea());
		for (String view : BELOW) {
			below.addView(view);
			layout.addShowViewShortcut(view);
		}
		IFolderLayout right = layout.createFolder("org.backread.ui.right", IPageLayout.RIGHT, 0.62f,
				layout.getEditorArea());
		for (String view : RIGHT) {
			right.addView(view);
			layout.addShowViewShortcut(view);
		}
		right.addPlaceholder(GUIDE);
		layout.setEditorOnboardingText(Messages.ReviewPerspective_noDraft);
		layout.addEditorOnboardingCommandId("org.backread.ui.openDraft");
		layout.addEditorOnboardingCommandId("org.backread.ui.newDraft");
		layout.addEditorOnboardingCommandId("org.backread.ui.nextFlag");
		layout.addShowViewShortcut(DraftsView.ID);
	}
}
