# Sourced by ./test: tells what stands in the reports that Surefire wrote below the checkout in $1. Any awk will do.

# Prints the lines of all reports that have $2, each after the path of its report.
find_in_reports() {
    find "$1"/*/target/test-reports -name 'TEST-*.xml' -exec grep "$2" /dev/null {} + 2>/dev/null || true
}

# Prints a line for each test class: kind, tests, of these skipped, seconds, name.
classes() {
    find_in_reports "$1" '^<testsuite ' | awk '
        function value(name) {
            match($0, " " name "=\"[^\"]*\"")
            return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
        }
        {
            kind = $0
            sub(/.*\/test-reports\//, "", kind)
            sub(/\/.*/, "", kind)
            seconds = value("time")
            gsub(/,/, "", seconds)
            print kind, value("tests"), value("skipped"), seconds, value("name")
        }'
}

# Prints the ten test classes that took longest.
slowest() {
    classes "$1" | sort -k 4,4rn | awk '
        NR == 1 { print "\nThe slowest test classes, in seconds:" }
        NR <= 10 { printf "%8.1f  %s\n", $4, $5 }'
}

# Prints a line for each reason to skip tests: how many, and the reason. Surefire writes that of a disabled test as an
# attribute, and that of a failed assumption as the first line of its trace.
skipped() {
    find_in_reports "$1" '<skipped ' | sed -e 's/.*<skipped .*message="\([^"]*\)".*/\1/' \
        -e 's/.*<!\[CDATA\[[A-Za-z0-9.]*: //' -e 's/^Assumption failed: //' -e 's/]]>.*//' \
        -e "s/&apos;/'/g" -e 's/&quot;/"/g' -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g' | sort | uniq -c | sort -rn | awk '
        NR == 1 { print "" }
        {
            count = $1
            sub(/^ *[0-9]+ /, "")
            print "SKIPPED " count (count == 1 ? " test: " : " tests: ") $0
        }'
}

# Prints how many tests ran, as in "200 unit, 30 it, 9 browser; SKIPPED: 2, for the reasons above".
counts() {
    classes "$1" | awk '
        { ran[$1] += $2 - $3; skipped += $3 }
        END {
            split("unit it browser", kinds)
            for (i = 1; i <= 3; i++)
                if (ran[kinds[i]]) text = text (text ? ", " : "") ran[kinds[i]] " " kinds[i]
            print (text ? text : "none") (skipped ? "; SKIPPED: " skipped ", for the reasons above" : "")
        }'
}
