package org.backread.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

import org.backread.ui.Commands;
import org.backread.ui.drawing.Ink;
import org.backread.ui.drawing.Palette;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.eclipse.ui.part.ViewPart;

/** The guide to Backread: its pages one at a time, with links between them. Needs neither a browser nor a network. */
public final class GuideView extends ViewPart {
	/** The view's id in plugin.xml. */
	public static final String ID = "org.backread.help.guideView";
	/** What a link begins with that runs a command. */
	private static final String COMMAND = "command:";
	private static final int MARGIN = 14;

	private final Deque<Page> before = new ArrayDeque<>();
	private final IAction back = action(Messages.GuideView_back, "back", this::goBack);
	private ScrolledFormText scroller;
	private Page page;

	@Override
	public void createPartControl(Composite parent) {
		scroller = new ScrolledFormText(parent, SWT.V_SCROLL, false);
		scroller.setExpandHorizontal(true);
		FormText text = new FormText(scroller, SWT.NO_FOCUS | SWT.WRAP);
		text.marginWidth = MARGIN;
		text.marginHeight = MARGIN;
		text.setHyperlinkSettings(new HyperlinkSettings(parent.getDisplay()));
		text.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				follow((String) event.getHref());
			}
		});
		scroller.setContent(text);
		scroller.setFormText(text);
		LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), text);
		FontDescriptor plain = FontDescriptor.createFrom(JFaceResources.getDialogFont());
		text.setFont(fonts.create(plain));
		text.setFont("title", fonts.create(plain.setStyle(SWT.BOLD).increaseHeight(4)));
		text.setFont("header", fonts.create(plain.setStyle(SWT.BOLD).increaseHeight(1)));
		text.setFont("code", fonts.create(FontDescriptor.createFrom(JFaceResources.getTextFont())));
		text.setFont("example", fonts.create(FontDescriptor.createFrom(JFaceResources.getFont("org.backread.ui.draftFont"))
				.setHeight(plain.getFontData()[0].getHeight())));
		getViewSite().getActionBars().getToolBarManager().add(back);
		getViewSite().getActionBars().getToolBarManager()
				.add(action(Messages.GuideView_contents, "contents", () -> show(Page.CONTENTS)));
		show(Page.CONTENTS);
	}

	@Override
	public void setFocus() {
		scroller.setFocus();
	}

	/** @return the page that is shown */
	public Page page() {
		return page;
	}

	/** Shows a page; no effect if there is none there. */
	public void show(String path) {
		Optional<Page> next = Page.of(path);
		if (next.isPresent() && !next.get().equals(page)) {
			if (page != null) {
				before.push(page);
			}
			fill(next.get());
		}
	}

	/** Shows the page before; no effect on the first. */
	public void goBack() {
		if (!before.isEmpty()) {
			fill(before.pop());
		}
	}

	/** Does what a link on the page says: shows another page, or runs a command. */
	public void follow(String link) {
		if (link.startsWith(COMMAND)) {
			Commands.run(link.substring(COMMAND.length()), Map.of());
		} else {
			show(page.resolve(link));
		}
	}

	private void fill(Page next) {
		page = next;
		back.setEnabled(!before.isEmpty());
		FormText text = scroller.getFormText();
		Palette palette = Palette.of(text.getBackground().getRGB(), text.getForeground().getRGB());
		text.setColor("flagged", new Color(palette.rgb(Ink.ALARM)));
		text.setText(next.markup(), true, false);
		setTitleToolTip(next.title());
		scroller.setOrigin(0, 0);
		scroller.reflow(true);
	}

	private static IAction action(String label, String icon, Runnable run) {
		Action action = new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setImageDescriptor(
				ResourceLocator.imageDescriptorFromBundle("org.backread.help", "icons/" + icon + ".svg").orElseThrow());
		return action;
	}
}
