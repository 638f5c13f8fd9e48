// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QFileInfo>
#include <QHash>
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
        const bool isRoom =
            file.path.endsWith(QStringLiteral("_store.cpp")) || file.folder().startsWith(QStringLiteral("storage"));
        if (!isRoom) {
            wrong << linesWith(file, QStringLiteral("\\b(SELECT .* FROM|INSERT INTO|DELETE FROM|UPDATE \\w+ SET|PRAGMA \\w+)"));
        }
    }
    checkNone(wrong);
}

TEST_CASE("Only core/storage knows the engine and Qt Sql", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : program()) {
        if (!file.path.startsWith(QStringLiteral("core/storage/"))) {
            wrong << linesWith(file, QStringLiteral("sqlite3|#include <(QtSql|QSql)"));
        }
    }
    checkNone(wrong);
}

TEST_CASE("The stores speak SQL that SQLite and PostgreSQL share", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : sourceFiles(QStringLiteral("core"), {QStringLiteral("_store.cpp")})) {
        wrong << linesWith(file,
                           QStringLiteral("INSERT OR|REPLACE INTO|strftime|julianday|\\browid\\b|\\bMATCH\\b|GLOB|COLLATE"));
    }
    checkNone(wrong);
}

TEST_CASE("No nested event loops and no static dialogs", "[architecture]") {
    QStringList wrong;
    for (const SourceFile& file : program()) {
        for (const QString& line :
             linesWith(file, QStringLiteral("[.>:]exec\\(|QMessageBox::(question|warning|information|critical|about)\\(|"
                                            "QFileDialog::get|QInputDialog::get|processEvents"))) {
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

TEST_CASE("A file in clear is written where it is taken down, and nowhere else", "[architecture]") {
    // What writes to the disk past core/security/plain_files, with the reason.
    const QHash<QString, QString> known{
        {QStringLiteral("core/security/plain_files.cpp"), QStringLiteral("writes and takes down in one")},
        {QStringLiteral("core/exchange/sheets/workbook_writer.cpp"),
         QStringLiteral("a folder that goes again at once; what is made of it is written by plain_files")},
        {QStringLiteral("core/backup/file_summary.cpp"), QStringLiteral("a copy as encrypted as the file")},
        {QStringLiteral("core/bundles/bundle_file.h"), QStringLiteral("a copy as encrypted as the bundle")},
        {QStringLiteral("core/bundles/bundle_file.cpp"), QStringLiteral("a copy as encrypted as the bundle")},
        {QStringLiteral("core/backup/backup_files.h"), QStringLiteral("a copy as encrypted as the backup")},
        {QStringLiteral("core/backup/backup_files.cpp"), QStringLiteral("a copy as encrypted as the backup")},
        {QStringLiteral("core/research/research_folder.cpp"),
         QStringLiteral("a folder that gets its name within the write in which its files are taken down by plain_files")},
        {QStringLiteral("ui/evaluation/report_pdf.h"), QStringLiteral("into memory; what is made is written by plain_files")},
        {QStringLiteral("ui/evaluation/report_pdf.cpp"), QStringLiteral("into memory; what is made is written by plain_files")},
        {QStringLiteral("ui/evaluation/report_pictures.cpp"), QStringLiteral("within writePlainFiles")},
        {QStringLiteral("ui/shared/letters/paper.cpp"), QStringLiteral("within Documents::noteWritten")},
        {QStringLiteral("ui/offers/catalogue_file.cpp"), QStringLiteral("paints into memory, for writePlainFile")},
        {QStringLiteral("ui/referrals/messages/message_import.cpp"),
         QStringLiteral("puts a received file back where it was read")},
        {QStringLiteral("app/verbs/files.cpp"), QStringLiteral("within writePlainFile")},
        {QStringLiteral("app/application.h"), QStringLiteral("the folder of a demo, which is encrypted")},
        {QStringLiteral("app/application.cpp"), QStringLiteral("the folder of a demo, which is encrypted")},
    };
    QStringList wrong;
    for (const SourceFile& file : program()) {
        if (!known.contains(file.path)) {
            wrong << linesWith(file,
                               QStringLiteral("\\b(QSaveFile|QPdfWriter|QSvgGenerator|QTemporaryDir|QTemporaryFile|"
                                              "QTextDocumentWriter|ofstream|fopen)\\b|\\bQFile \\w+\\([^)]*\\).*WriteOnly|"
                                              "\\b(file|out)\\.open\\(QIODevice::(WriteOnly|ReadWrite|Append)"));
        }
    }
    checkNone(wrong);
}
