// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"

#include <QPushButton>
#include <QTabWidget>
#include <algorithm>

namespace brobygger::test {

/// A panel alone on a page, whose messages offer to take back.
template <class Panel> struct PanelAlone {
    Desk desk;
    Page page{PageBody::Filling};
    Panel* panel;

    PanelAlone()
        : panel(new Panel(desk.context)) {
        page.content()->addWidget(panel);
        Desk::show(page);
    }

    RecordTable* table(const char* name) const { return named<RecordTable>(page, name); }
    int rows(const char* name) const { return table(name)->records()->rowCount(); }
    QString cell(const char* name, int row, int column) const {
        const QAbstractItemModel* model = table(name)->model();
        return model->index(row, column).data().toString();
    }
    void tab(const char* tabs, int index) const {
        named<QTabWidget>(page, tabs)->setCurrentIndex(index);
        QApplication::processEvents();
    }
    void click(const char* button) const {
        auto* found = named<QPushButton>(page, button);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }
    FormDialog* opened(const char* name) const {
        const QList<FormDialog*> dialogs = page.findChildren<FormDialog*>(QLatin1String(name));
        const auto shown =
            std::find_if(dialogs.cbegin(), dialogs.cend(), [](const FormDialog* dialog) { return dialog->isVisible(); });
        REQUIRE(shown != dialogs.cend());
        return *shown;
    }
    void takeBack() const {
        auto* undo = named<QPushButton>(*page.messages(), "messageActionButton");
        REQUIRE(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QApplication::processEvents();
    }
};

} // namespace brobygger::test
