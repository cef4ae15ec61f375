package org.backread.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.backread.engine.checks.Check;
import org.backread.engine.checks.Checks;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The engine's rules of construction: no Eclipse, no EMF, arrows one way, every check registered. */
class ArchitectureTest {
	private static final JavaClasses ENGINE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.backread.engine");

	@Test
	void theEngineKnowsNeitherEclipseNorEmfNorTheNetwork() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse..", "org.osgi..", "java.net..", "java.awt..", "javax.swing..").check(ENGINE);
	}

	@Test
	void arrowsPointOneWay() {
		layeredArchitecture().consideringOnlyDependenciesInLayers()
				.layer("engine").definedBy("org.backread.engine")
				.layer("checks").definedBy("org.backread.engine.checks")
				.layer("discourse").definedBy("org.backread.engine.discourse")
				.layer("language").definedBy("org.backread.engine.language")
				.layer("text").definedBy("org.backread.engine.text")
				.whereLayer("engine").mayNotBeAccessedByAnyLayer()
				.whereLayer("checks").mayOnlyBeAccessedByLayers("engine")
				.whereLayer("discourse").mayOnlyBeAccessedByLayers("engine", "checks")
				.whereLayer("language").mayOnlyBeAccessedByLayers("engine", "checks", "discourse")
				.check(ENGINE);
		slices().matching("org.backread.engine.(*)..").should().beFreeOfCycles().check(ENGINE);
	}

	@Test
	void onlyTheLanguagePackageKnowsTheTagger() {
		noClasses().that().resideOutsideOfPackage("org.backread.engine.language").should().dependOnClassesThat().resideInAPackage("opennlp..").check(ENGINE);
	}

	@Test
	void nothingPrintsOrExits() {
		noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").orShould().callMethod(System.class, "exit", int.class)
				.check(ENGINE);
	}

	@Test
	void everyCheckIsRegistered() {
		// ContributedCheck stands for a check of another bundle.
		Set<String> written = ENGINE.stream().filter(c -> c.isAssignableTo(Check.class) && !c.getModifiers().contains(JavaModifier.ABSTRACT)
				&& !c.getSimpleName().equals("ContributedCheck"))
				.map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
		Set<String> registered = Checks.all().stream().map(check -> check.getClass().getName()).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(written, registered);
		classes().that().implement(Check.class).should().haveSimpleNameEndingWith("Check").check(ENGINE);
	}
}
