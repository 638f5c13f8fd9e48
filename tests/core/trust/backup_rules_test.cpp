// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_rules.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QString norddjurs = QStringLiteral("/hjem/Norddjurs.brobygger");
const QDateTime mondayNoon(QDate(2026, 11, 2), QTime(12, 0));

/// One every evening for so many days back from Sunday 1 November 2026.
QList<QDateTime> everyEvening(int days) {
    QList<QDateTime> made;
    for (int back = 0; back < days; ++back) {
        made.append(QDateTime(QDate(2026, 11, 1).addDays(-back), QTime(16, 0)));
    }
    return made;
}

QList<QDate> keptDays(const QList<QDateTime>& made, const BackupKeep& keep) {
    const QList<QDateTime> superfluous = superfluousBackups(made, keep);
    QList<QDate> kept;
    for (const QDateTime& at : made) {
        if (!superfluous.contains(at)) {
            kept.append(at.date());
        }
    }
    return kept;
}
} // namespace

TEST_CASE("A backup is called by its file and its time, and is known again by that", "[backup]") {
    const QString name = backupName(norddjurs, QDateTime(QDate(2026, 11, 2), QTime(9, 5, 7)));
    CHECK(name == QStringLiteral("Norddjurs-20261102-090507.brobygger"));
    CHECK(timeInBackupName(name, norddjurs) == QDateTime(QDate(2026, 11, 2), QTime(9, 5, 7)));
}

TEST_CASE("What merely looks like a backup of this file is none", "[backup]") {
    for (const char* name :
         {"Norddjurs.brobygger", "Norddjurs-20261102.brobygger", "Norddjurs-20261102-090507.brobygger.part",
          "Norddjurs-20261302-090507.brobygger", "Norddjurs-20261102-990507.brobygger",
          "Norddjurs-gammel-20261102-090507.brobygger", "Randers-20261102-090507.brobygger",
          "norddjurs-20261102-090507.brobygger", "Norddjurs-20261102-090507.pdf", "Norddjurs-20261102-090507 (1).brobygger"}) {
        INFO(name);
        CHECK_FALSE(timeInBackupName(QString::fromLatin1(name), norddjurs));
    }
}

TEST_CASE("Of a year of evenings seven days, five weeks and twelve months are kept", "[backup]") {
    const QList<QDateTime> made = everyEvening(400);
    CHECK(keptDays(made, {7, 0, 0}) == QList<QDate>{QDate(2026, 11, 1), QDate(2026, 10, 31), QDate(2026, 10, 30),
                                                    QDate(2026, 10, 29), QDate(2026, 10, 28), QDate(2026, 10, 27),
                                                    QDate(2026, 10, 26)});
    CHECK(keptDays(made, {0, 5, 0}) ==
          QList<QDate>{QDate(2026, 11, 1), QDate(2026, 10, 25), QDate(2026, 10, 18), QDate(2026, 10, 11), QDate(2026, 10, 4)});
    CHECK(keptDays(made, {0, 0, 3}) == QList<QDate>{QDate(2026, 11, 1), QDate(2026, 10, 31), QDate(2026, 9, 30)});
    // 7 days, 4 Sundays before them, and 10 ends of months that are neither.
    CHECK(keptDays(made, {}).size() == 21);
}

TEST_CASE("Of several on one day the newest is kept", "[backup]") {
    const QDateTime morning(QDate(2026, 11, 2), QTime(8, 0));
    const QDateTime evening(QDate(2026, 11, 2), QTime(16, 0));
    CHECK(superfluousBackups({morning, evening}) == QList<QDateTime>{morning});
    CHECK(superfluousBackups({evening, morning}) == QList<QDateTime>{morning});
}

TEST_CASE("Pauses use up no places: days without a backup are not counted", "[backup]") {
    QList<QDateTime> made;
    for (int month = 1; month <= 6; ++month) {
        made.append(QDateTime(QDate(2026, month, 15), QTime(16, 0)));
    }
    CHECK(superfluousBackups(made).isEmpty());
}

TEST_CASE("The newest backup is kept whatever the rule says, and of none nothing is superfluous", "[backup]") {
    const QList<QDateTime> made = everyEvening(3);
    CHECK(keptDays(made, {0, 0, 0}) == QList<QDate>{QDate(2026, 11, 1)});
    CHECK(superfluousBackups({}).isEmpty());
}

TEST_CASE("What is pruned stays pruned: a second time nothing more goes", "[backup]") {
    QList<QDateTime> made = everyEvening(200);
    const QList<QDateTime> gone = superfluousBackups(made);
    made.removeIf([&gone](const QDateTime& at) { return gone.contains(at); });
    CHECK(superfluousBackups(made).isEmpty());
}

TEST_CASE("The next backup is due when its hours have passed, and at once when there is none", "[backup]") {
    CHECK(isBackupDue({}, mondayNoon, 24));
    CHECK_FALSE(isBackupDue(mondayNoon.addSecs(-23 * 3600), mondayNoon, 24));
    CHECK(isBackupDue(mondayNoon.addDays(-1), mondayNoon, 24));
}

TEST_CASE("A backup is overdue on the day after its last, and when there is none", "[backup]") {
    CHECK(isBackupOverdue({}, mondayNoon.date(), 7));
    CHECK_FALSE(isBackupOverdue(mondayNoon.addDays(-7), mondayNoon.date(), 7));
    CHECK(isBackupOverdue(mondayNoon.addDays(-8), mondayNoon.date(), 7));
}
