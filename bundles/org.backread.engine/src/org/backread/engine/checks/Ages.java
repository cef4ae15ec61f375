package org.backread.engine.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backread.engine.discourse.Document;
import org.backread.engine.discourse.Mention;
import org.backread.engine.discourse.MentionKind;
import org.backread.engine.discourse.Nature;
import org.backread.engine.discourse.Referent;
import org.backread.engine.language.Quantity;
import org.backread.engine.language.Quantity.Kind;
import org.backread.engine.language.QuantityReader;
import org.backread.engine.text.Paragraph;
import org.backread.engine.text.Sentence;

/** Finds the people to whom a draft gives two ages: "Ingrid Vey, 54," and later "the 45-year-old Vey". */
final class Ages {
	/** An age after a name stands behind a comma and a space. */
	private static final int COMMA = 2;

	private Ages() {
	}

	/** @return for each person with two ages, the first of them and the first other one */
	static List<Amounts.Conflict> conflicts(Document document) {
		List<Quantity> ages = document.paragraphs().stream().map(Paragraph::sentences).flatMap(List::stream).map(Sentence::tokens)
				.flatMap(tokens -> QuantityReader.read(tokens).stream()).filter(quantity -> quantity.kind() == Kind.AGE).toList();
		if (ages.size() < 2) {
			return List.of();
		}
		Map<Integer, Quantity> byStart = new HashMap<>();
		ages.forEach(age -> byStart.put(age.span().start(), age));
		List<Amounts.Conflict> conflicts = new ArrayList<>();
		for (Referent referent : document.references().referents()) {
			if (referent.nature() == Nature.PERSON) {
				List<Quantity> own = referent.mentions().stream().filter(m -> m.kind() == MentionKind.NAME).flatMap(m -> of(m, byStart).stream()).toList();
				own.stream().filter(age -> age.value() != own.getFirst().value()).findFirst().ifPresent(age -> conflicts.add(new Amounts.Conflict(own.getFirst(), age)));
			}
		}
		return conflicts;
	}

	/** @return the age within or right behind a mention */
	private static List<Quantity> of(Mention mention, Map<Integer, Quantity> byStart) {
		Quantity behind = byStart.get(mention.span().end() + COMMA);
		return behind != null ? List.of(behind) : byStart.values().stream().filter(age -> mention.span().contains(age.span())).toList();
	}
}
