package org.factdesk.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The design's table of rooms and its bans, and for each ban a class that breaks it. */
class ArchitectureTest {
    private static JavaClasses product;
    private static JavaClasses canaries;

    @BeforeAll
    static void readClasses() {
        product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(Rooms.ROOT);
        canaries = new ClassFileImporter().importPackages("org.factdesk.architecture.canary");
    }

    @Test
    void everyPackageHasARoomInTheTable() {
        Set<String> homeless = packages().stream()
                .filter(name -> !name.equals(Rooms.ROOT))
                .filter(name -> Rooms.of(name).isEmpty())
                .collect(Collectors.toSet());

        assertEquals(Set.of(), homeless, "add it to Rooms with what it may import, or move its classes");
    }

    @Test
    void everyRoomInTheTableHasClasses() {
        assertEquals(List.of(), Rooms.without(packages()), "the table names rooms that nobody lives in");
    }

    @Test
    void aRoomImportsOnlyWhatTheTableAllows() {
        assertEquals(List.of(), forbiddenImports(product));
    }

    @Test
    void theTableRejectsAFeatureThatImportsAnother() {
        assertFalse(Rooms.mayImport("org.factdesk.ui.claims", "org.factdesk.ui.article"));
        assertFalse(Rooms.mayImport("org.factdesk.model", "org.factdesk.store"));
        assertFalse(Rooms.mayImport("org.factdesk.ingest.html", "org.factdesk.ingest.text"));
        assertTrue(Rooms.mayImport("org.factdesk.ui.claims", "org.factdesk.ui.session"));
    }

    @Test
    void noTwoPackagesImportEachOther() {
        slices().matching("org.factdesk.(**)").should().beFreeOfCycles().check(product);
    }

    @ParameterizedTest
    @EnumSource
    void theProductKeepsTheBan(Ban ban) {
        assertEquals(List.of(), ban.offences(product));
    }

    @ParameterizedTest
    @EnumSource
    void theBanCatchesItsCanary(Ban ban) {
        JavaClass canary = canaries.get("org.factdesk.architecture.canary." + ban.canary());

        assertFalse(
                ban.offences(canaries).stream()
                        .filter(offence -> offence.contains(canary.getSimpleName()))
                        .toList()
                        .isEmpty(),
                ban + " lets its canary live");
    }

    @Test
    void everyCanaryBelongsToABan() {
        Set<String> known = Stream.of(Ban.values()).map(Ban::canary).collect(Collectors.toSet());
        Set<String> present = canaries.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertEquals(known, present);
    }

    private static Set<String> packages() {
        return product.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    private static List<String> forbiddenImports(JavaClasses classes) {
        return classes.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith(Rooms.ROOT))
                .filter(dependency -> !Rooms.mayImport(
                        dependency.getOriginClass().getPackageName(),
                        dependency.getTargetClass().getPackageName()))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }
}
