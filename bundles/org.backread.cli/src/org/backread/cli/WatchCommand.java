package org.backread.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.backread.desk.DraftFigures;
import org.backread.desk.ReviewedDraft;
import org.backread.engine.Analyzer;
import org.backread.engine.checks.Contributions;
import org.backread.engine.checks.Flag;
import org.backread.engine.language.Language;
import org.backread.formats.reports.Lines;
import org.backread.formats.reports.Position;
import org.backread.review.store.ReviewStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backread watch}: reviews the drafts of a folder, and each again whenever it or its record is saved, until it is stopped. */
@Command(name = "watch", mixinStandardHelpOptions = true,
		description = "Reviews the drafts in a folder, and again what changes, until Ctrl+C.")
final class WatchCommand implements Callable<Integer> {
	/** Milliseconds after which the folder is looked at even if nothing is heard of it. */
	private static final long LOOK_AGAIN = 2_000;
	/** Milliseconds for which a draft must look the same before it counts as saved. */
	private static final long SETTLE = 100;

	private final PrintStream out;
	private final PrintStream err;
	/** What each draft and its record looked like when it was last reviewed. */
	private final Map<Path, Look> reviewed = new HashMap<>();
	/** What the changed ones looked like when they were last looked at. */
	private final Map<Path, Look> changing = new HashMap<>();

	@Spec
	private CommandSpec spec;
	@Parameters(paramLabel = "FOLDER", description = "the folder to watch, with those inside it")
	private Path folder;
	@Mixin
	private SettingsOptions settings;

	WatchCommand(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/** What tells that a draft or the record beside it was saved. */
	private record Look(FileTime draft, long size, FileTime record) {
	}

	@Override
	public Integer call() throws IOException {
		if (!Files.isDirectory(folder)) {
			throw new ParameterException(spec.commandLine(), folder + " is no folder");
		}
		Contributions checks = settings.checks();
		Analyzer analyzer = new Analyzer(Language.english(), checks.checks());
		Reviewer reviewer = new Reviewer(analyzer, settings);
		Notices notices = new Notices(analyzer, checks, settings.comparePassages(), err);
		try (FolderWatch watch = new FolderWatch(folder)) {
			looks().forEach((draft, look) -> review(draft, look, reviewer));
			notices.tell();
			out.println("watching " + folder + "; Ctrl+C ends it");
			out.flush();
			boolean settled = true;
			while (true) {
				watch.await(settled ? LOOK_AGAIN : SETTLE);
				settled = reviewWhatSettled(reviewer);
				notices.tell();
			}
		} catch (InterruptedException e) {
			return Main.CLEAN;
		}
	}

	/**
	 * Reviews the changed drafts that look as they did the last time. One that does not may still be being written.
	 *
	 * @return whether there is no such draft
	 */
	private boolean reviewWhatSettled(Reviewer reviewer) {
		Map<Path, Look> now = looks();
		reviewed.keySet().stream().filter(draft -> !now.containsKey(draft)).toList().forEach(draft -> {
			reviewed.remove(draft);
			out.println(draft + ": gone");
		});
		changing.keySet().retainAll(now.keySet());
		now.forEach((draft, look) -> {
			if (look.equals(reviewed.get(draft))) {
				changing.remove(draft);
			} else if (look.equals(changing.put(draft, look))) {
				changing.remove(draft);
				review(draft, look, reviewer);
			}
		});
		out.flush();
		return changing.isEmpty();
	}

	/** @return the drafts there are, by name */
	private Map<Path, Look> looks() {
		Map<Path, Look> looks = new TreeMap<>();
		for (Path draft : DraftFiles.in(List.of(folder), problem -> { })) {
			try {
				BasicFileAttributes attributes = Files.readAttributes(draft, BasicFileAttributes.class);
				Path sidecar = ReviewStore.sidecarOf(draft);
				looks.put(draft, new Look(attributes.lastModifiedTime(), attributes.size(),
						Files.exists(sidecar) ? Files.getLastModifiedTime(sidecar) : FileTime.fromMillis(0)));
			} catch (IOException e) {
				looks.remove(draft); // it went away meanwhile
			}
		}
		return looks;
	}

	private void review(Path draft, Look look, Reviewer reviewer) {
		reviewed.put(draft, look);
		Reviewer.Outcome outcome = reviewer.review(draft);
		if (outcome.draft().isEmpty()) {
			outcome.messages().forEach(message -> err.println("backread: " + message));
			return;
		}
		ReviewedDraft found = outcome.draft().get();
		DraftFigures figures = DraftFigures.of(found);
		out.println(draft + ": " + (figures.severities().isEmpty() ? "clean"
				: figures.severities().entrySet().stream().map(e -> e.getValue() + " " + e.getKey().label()).collect(Collectors.joining(", "))));
		Lines lines = new Lines(found.analysis().text());
		for (Flag flag : found.openFlags()) {
			Position position = lines.at(flag.span().start());
			out.println("  " + position.line() + ":" + position.column() + " " + flag.severity().label() + ": " + flag.message() + " [" + flag.rule() + "]");
		}
	}
}
