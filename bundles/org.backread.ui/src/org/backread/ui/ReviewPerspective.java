package org.backread.ui;

import org.backread.ui.drafts.DraftsView;
import org.backread.ui.flags.FlagsView;
import org.backread.ui.map.MapView;
import org.backread.ui.voices.VoicesView;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where an editor reads a draft for the last time: drafts to the left, the draft in the middle, its flags below. */
public final class ReviewPerspective implements IPerspectiveFactory {
	/** The perspective's id in plugin.xml. */
	public static final String ID = "org.backread.ui.reviewPerspective";

	/** Views of bundles that need not be installed. */
	private static final String GUIDE = "org.backread.help.guideView";
	private static final String CHECKLIST = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.addView(DraftsView.ID, IPageLayout.LEFT, 0.19f, layout.getEditorArea());
		layout.addView(FlagsView.ID, IPageLayout.BOTTOM, 0.66f, layout.getEditorArea());
		IFolderLayout right = layout.createFolder("org.backread.ui.right", IPageLayout.RIGHT, 0.68f,
				layout.getEditorArea());
		right.addView(MapView.ID);
		right.addView(VoicesView.ID);
		right.addPlaceholder(GUIDE);
		right.addPlaceholder(CHECKLIST);
		layout.addShowViewShortcut(MapView.ID);
		layout.addShowViewShortcut(VoicesView.ID);
		layout.setEditorOnboardingText(Messages.ReviewPerspective_noDraft);
		layout.addEditorOnboardingCommandId("org.backread.ui.openDraft");
		layout.addEditorOnboardingCommandId("org.backread.ui.newDraft");
		layout.addEditorOnboardingCommandId("org.backread.ui.nextFlag");
		layout.addShowViewShortcut(DraftsView.ID);
		layout.addShowViewShortcut(FlagsView.ID);
	}
}
