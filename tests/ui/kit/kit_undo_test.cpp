// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/undo_history.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("What was done in an earlier view is taken back after what was done since, in the order it was done", "[kit][undo]") {
    const auto clock = [] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0)); };
    const auto nothing = []() -> Result<QString> { return QString(); };
    UndoHistory before(clock);
    before.remember(QStringLiteral("først"), nothing);
    before.rememberLasting(QStringLiteral("et notat"));
    before.remember(QStringLiteral("så"), nothing);
    UndoHistory now(clock);
    now.goOnFrom(before.done());
    now.remember(QStringLiteral("sidst"), nothing);
    QStringList said;
    while (now.newest() != 0) {
        const quint64 next = now.newest();
        const Result<QString> done = now.takeBack(next);
        said.append(done ? done->section(QStringLiteral(": "), 1) : done.error().message);
    }
    CHECK(said ==
          QStringList{QStringLiteral("sidst"), QStringLiteral("så"), QStringLiteral("et notat"), QStringLiteral("først")});
}

TEST_CASE("What is forgotten cannot be taken back, and no message offers it", "[kit][undo]") {
    UndoHistory history([] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0)); });
    QList<quint64> withdrawn;
    QObject::connect(&history, &UndoHistory::takenBack, &history, [&withdrawn](quint64 step) { withdrawn.append(step); });
    bool isTakenBack = false;
    const quint64 step = history.remember(QStringLiteral("Gemt."), [&isTakenBack]() -> Result<QString> {
        isTakenBack = true;
        return QString();
    });
    history.rememberLasting(QStringLiteral("Et notat bliver stående."));
    history.forget();
    CHECK(history.steps().isEmpty());
    CHECK(history.newest() == 0);
    CHECK(withdrawn == QList<quint64>{step});
    CHECK_FALSE(history.takeBack(step));
    CHECK_FALSE(isTakenBack);
}

TEST_CASE("The last twenty things can be taken back, each by itself, and a refusal says why", "[kit][undo]") {
    UndoHistory history([] { return QDateTime(QDate(2026, 11, 2), QTime(9, 0)); });
    QStringList undone;
    for (int i = 1; i <= 21; ++i) {
        history.remember(QString::number(i), [&undone, i]() -> Result<QString> {
            undone.append(QString::number(i));
            return QString();
        });
    }
    REQUIRE(history.steps().size() == 20);
    CHECK(history.steps().last().sentence == QStringLiteral("2"));
    REQUIRE(history.takeBack(history.steps()[5].number));
    CHECK(undone == QStringList(QStringLiteral("16")));
    CHECK(history.steps().size() == 19);
    CHECK_FALSE(history.takeBack(12345));

    bool isTouched = true;
    const quint64 refused = history.remember(QStringLiteral("Borgeren er ændret."), [&]() -> Result<QString> {
        return isTouched ? Result<QString>(Error{ErrorKind::Conflict, QStringLiteral("Ændret siden.")})
                         : Result<QString>(QString());
    });
    CHECK(history.newest() == refused);
    CHECK_FALSE(history.takeBack(refused));
    CHECK(history.steps().first().refusal == QStringLiteral("Ændret siden."));
    REQUIRE(history.newest() != refused); // the one before it is next
    isTouched = false;
    REQUIRE(history.takeBack(history.newest()));
    CHECK(history.newest() == refused); // what was done after it may be gone now
    const Result<QString> done = history.takeBack(refused);
    REQUIRE(done);
    CHECK(done->contains(QStringLiteral("Borgeren er ændret.")));
}
