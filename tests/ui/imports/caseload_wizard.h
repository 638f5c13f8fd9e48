// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/desk.h"
#include "ui/citizens/citizens_page.h"
#include "ui/kit/tables/record_table.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace brobygger::test {

/// The wizard over the page of citizens, steered as one would.
struct Caseload {
    Desk desk;
    CitizensPage page{desk.context};
    QTemporaryDir folder;

    Caseload() { Desk::show(page); }

    QDialog* dialog() { return named<QDialog>(page, "importDialog"); }
    template <class Widget> Widget* in(const char* name) { return named<Widget>(*dialog(), name); }
    QString textOf(const char* label) { return in<QLabel>(label)->text(); }

    QString written(const QByteArray& sheet) {
        const QString path = folder.filePath(QStringLiteral("ark.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sheet);
        return path;
    }
    /// Chooses a file with this sheet in it, from the page.
    void give(const QByteArray& sheet) {
        named<QPushButton>(page, "importButton")->click();
        REQUIRE(dialog());
        QApplication::processEvents();
        desk.ask.answer(written(sheet));
        in<QPushButton>("chooseFileButton")->setFocus();
        press(Qt::Key_Space);
    }
    /// The same as far as the columns of the sheet.
    void choose(const QByteArray& sheet) {
        give(sheet);
        waitFor<QComboBox>("column1Combo");
    }
    template <class Widget> void waitFor(const char* name) {
        REQUIRE(QTest::qWaitFor(
            [&] {
                auto* widget = in<Widget>(name);
                return widget != nullptr && widget->isVisible();
            },
            20'000));
        QApplication::processEvents();
    }
    void next() {
        in<QPushButton>("nextButton")->setFocus();
        press(Qt::Key_Space);
    }
    void preview() {
        next();
        waitFor<RecordTable>("importRowsTable");
    }
    void import() {
        preview();
        next();
        waitFor<QPushButton>("undoImportButton");
    }
    void close() {
        next();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE_FALSE(dialog());
    }
};

} // namespace brobygger::test
