package org.backread.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
	@Test
	void everythingIsDocumented() {
		List<String> silent = new ArrayList<>();
		List<String> seen = new ArrayList<>();
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		URI ecore = URI.createFileURI(Path.of("model/review.ecore").toAbsolutePath().toString());
		resources.getResource(ecore, true).getAllContents().forEachRemaining(object -> {
			if (object instanceof ENamedElement element) {
				seen.add(element.getName());
				String words = EcoreUtil.getDocumentation(element);
				if (words == null || words.length() < 10 || !words.endsWith(".")) {
					silent.add(element.getName());
				}
			}
		});
		assertTrue(seen.contains("reopenedBy"), "the model was walked: " + seen);
		assertEquals(List.of(), silent);
	}

	@Test
	void noReferenceEverLoadsAnotherFile() {
		ReviewPackage.eINSTANCE.eAllContents().forEachRemaining(object -> {
			if (object instanceof EReference reference
					&& reference.getEReferenceType().getEPackage() == ReviewPackage.eINSTANCE) {
				assertFalse(reference.isResolveProxies(), reference.getName());
			}
		});
	}

	@Test
	void reopeningIsSeenFromBothSides() {
		Decision dismissed = ReviewFactory.eINSTANCE.createDecision();
		Decision reopened = ReviewFactory.eINSTANCE.createDecision();

		reopened.setReopens(dismissed);
		assertSame(reopened, dismissed.getReopenedBy());

		reopened.setReopens(null);
		assertNull(dismissed.getReopenedBy());
	}

	@Test
	void aStatementBelongsToOneVoice() {
		Voice first = ReviewFactory.eINSTANCE.createVoice();
		Voice second = ReviewFactory.eINSTANCE.createVoice();
		Statement statement = ReviewFactory.eINSTANCE.createStatement();
		first.getStatements().add(statement);

		statement.setVoice(second);

		assertEquals(List.of(), first.getStatements());
		assertEquals(List.of(statement), second.getStatements());
	}
}
