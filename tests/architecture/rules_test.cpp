// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger::architecture;

namespace {

QList<SourceFile> everything() {
    QList<SourceFile> files;
    for (const char* layer : {"core", "ui", "app", "tests"}) {
        files += sourceFiles(QLatin1String(layer));
    }
    return files;
}

QList<SourceFile> program() {
    return sourceFiles(QStringLiteral("core")) + sourceFiles(QStringLiteral("ui")) + sourceFiles(QStringLiteral("app"));
}

} // namespace

TEST_CASE("SQL stands in the schema, the stores and core/storage, nowhere else", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : program()) {
        const bool isRoom = file.path.endsWith(QStringLiteral("_store.cpp")) || file.folder() == QStringLiteral("storage");
        if (!isRoom) {
            wrong << linesWith(file, QStringLiteral("\\b(SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE \\w+ SET|PRAGMA \\w+)"));
            wrong << linesWith(file, QStringLiteral("sqlite3"));
        }
    }
    checkNone(wrong);
}

TEST_CASE("The stores speak SQL that SQLite and PostgreSQL share", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core"), {QStringLiteral("_store.cpp")})) {
        wrong << linesWith(file, QStringLiteral("INSERT OR|REPLACE INTO|strftime|julianday|\\browid\\b|\\bMATCH\\b|GLOB|COLLATE"));
    }
    checkNone(wrong);
}

TEST_CASE("No nested event loops and no static dialogs", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : program()) {
        for (const QString& line : linesWith(file, QStringLiteral("[.>:]exec\\(|QMessageBox::(question|warning|information|critical|about)\\(|QFileDialog::get|QInputDialog::get|processEvents"))) {
            if (!line.contains(QStringLiteral("QApplication::exec()"))) {
                wrong << line;
            }
        }
    }
    checkNone(wrong);
}

TEST_CASE("Nothing is global: no singletons", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : program()) {
        wrong << linesWith(file, QStringLiteral("\\binstance\\(\\)"));
    }
    // Qt's own application object is the one exception: an event filter cannot be put anywhere else.
    wrong.removeIf([](const QString& line) { return line.contains(QStringLiteral("QCoreApplication::instance()")); });
    checkNone(wrong);
}

TEST_CASE("An id of a page, a tab or a command that is referred to is written once", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("ui")) + sourceFiles(QStringLiteral("app"))) {
        if (file.path != QStringLiteral("ui/shell/ids.h")) {
            wrong << linesWith(file, QStringLiteral("\\b(Page|Tab|Command)Id ?\\w*[({]\""));
            wrong << linesWith(file, QStringLiteral("(\\.|->)(action|trigger)\\((QStringLiteral|QLatin1String)"));
        }
    }
    checkNone(wrong);
}

TEST_CASE("File names are snake_case and every file says its licence", "[architecture]") {
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9_]+\\.(h|cpp)$"));
    QStringList wrong;
    for (const SourceFile& file : everything()) {
        if (!shape.match(QFileInfo(file.path).fileName()).hasMatch()) {
            wrong << file.path + QStringLiteral(": name");
        }
        if (!file.text.startsWith(QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later"))) {
            wrong << file.path + QStringLiteral(": licence line");
        }
        if (file.path.endsWith(QStringLiteral(".h")) && !file.text.contains(QStringLiteral("#pragma once"))) {
            wrong << file.path + QStringLiteral(": #pragma once");
        }
    }
    checkNone(wrong);
}

TEST_CASE("A long file is a question that has been asked", "[architecture]") {
    QStringList tooLong;
    for (const SourceFile& file : program()) {
        if (file.text.count(QLatin1Char('\n')) > 600) {
            tooLong << file.path;
        }
    }
    checkNone(tooLong);
}

TEST_CASE("Danish is complete", "[architecture]") {
    QStringList wrong;
    const auto catalogues = sourceFiles(QStringLiteral("resources/translations"), {QStringLiteral("_da.ts")});
    for (const SourceFile& file : catalogues) {
        wrong << linesWith(file, QStringLiteral("type=\"unfinished\""));
    }
    CHECK_FALSE(catalogues.isEmpty());
    checkNone(wrong);
}

TEST_CASE("No sentence is translated twice, where the one that wins would be chance", "[architecture]") {
    static const QRegularExpression part(QStringLiteral("<name>(.*?)</name>|<source>(.*?)</source>(?:\\s*<comment>(.*?)</comment>)?"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QSet<QString> seen;
    QStringList twice;
    for (const SourceFile& file : sourceFiles(QStringLiteral("resources/translations"), {QStringLiteral("_da.ts")})) {
        QString context;
        for (auto match = part.globalMatch(file.text); match.hasNext();) {
            const auto found = match.next();
            if (!found.captured(1).isEmpty()) {
                context = found.captured(1);
                continue;
            }
            const QString key = QStringList{context, found.captured(2), found.captured(3)}.join(QLatin1Char('|'));
            if (seen.contains(key)) {
                twice << file.path + QStringLiteral(": ") + key;
            }
            seen.insert(key);
        }
    }
    CHECK_FALSE(seen.isEmpty());
    checkNone(twice);
}

TEST_CASE("Every sentence of the program stands in the Danish catalogue", "[architecture]") {
    QString danish;
    for (const SourceFile& file : sourceFiles(QStringLiteral("resources/translations"), {QStringLiteral("_da.ts")})) {
        danish += file.text;
    }
    danish.replace(QStringLiteral("&apos;"), QStringLiteral("'"));
    static const QRegularExpression sentence(QStringLiteral("\\b(?:tr\\(|QT_TRANSLATE_NOOP\\(\"\\w+\",|translate\\(\"\\w+\",)\\s*\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*\"((?:[^\"\\\\]|\\\\.)*)\")*"));
    static const QRegularExpression piece(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QStringList missing;
    for (const SourceFile& file : program()) {
        for (auto match = sentence.globalMatch(file.text); match.hasNext();) {
            const auto found = match.next();
            const qsizetype from = found.capturedStart(1) - 1; // past the context, which is quoted too
            const QString call = file.text.mid(from, found.capturedEnd(0) - from);
            QString words;
            for (auto part = piece.globalMatch(call); part.hasNext();) {
                words += part.next().captured(1);
            }
            words.replace(QStringLiteral("\\n"), QStringLiteral("\n")).replace(QStringLiteral("\\\""), QStringLiteral("\""));
            if (!danish.contains(QStringLiteral("<source>") + words.toHtmlEscaped().replace(QStringLiteral("&#39;"), QStringLiteral("'")) + QStringLiteral("</source>")) &&
                !danish.contains(QStringLiteral("<source>") + words.toHtmlEscaped().replace(QStringLiteral("&quot;"), QStringLiteral("\"")) + QStringLiteral("</source>"))) {
                missing << file.path + QStringLiteral(": ") + words;
            }
        }
    }
    checkNone(missing);
}
