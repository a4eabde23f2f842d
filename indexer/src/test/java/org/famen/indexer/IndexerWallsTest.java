package org.famen.indexer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the design that stand in this module. */
@AnalyzeClasses(packages = "org.famen.indexer", importOptions = ImportOption.DoNotIncludeTests.class)
class IndexerWallsTest {
    @ArchTest
    static final ArchRule ONLY_LOADS_KNOW_ELASTICSEARCH = noClasses()
            .that()
            .resideOutsideOfPackages("org.famen.indexer.load..", "org.famen.indexer.elastic..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("co.elastic..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_PORTAL =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.famen.portal..");

    /** An evaluation brings its own, so that nobody's index is touched by it. */
    @ArchTest
    static final ArchRule LOCAL_SERVERS_ARE_FOR_TESTS_AND_EVALUATIONS = noClasses()
            .that()
            .resideOutsideOfPackage("org.famen.indexer.evaluate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.famen.local..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_COMMAND_LINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.famen.indexer.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.famen.indexer.command..", "picocli..", "me.tongfei..");
}
