// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_history.h"

#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/sheets/masked_numbers.h"
#include "ui/imports/import_columns_step.h"
#include "ui/imports/shortened.h"
#include "ui/kit/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int mostShown = 6;
} // namespace

ImportHistory::ImportHistory(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this)) {
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setColumnStretch(3, 1);
    setVisible(false);
}

void ImportHistory::show(const QList<Import>& done, const QList<ImportKind>& kinds) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_rows->addWidget(makeLabel(tr("Earlier imports"), TextRole::Strong), 0, 0, 1, 3);
    int shown = 0;
    for (const Import& import : done) {
        if (!import.isUndone && kinds.contains(import.kind) && shown < mostShown) {
            add(import);
            ++shown;
        }
    }
    setVisible(shown > 0);
}

void ImportHistory::add(const Import& import) {
    const int row = m_rows->rowCount();
    const QString kind = importKindLabel(import.kind);
    const QString file = shortened(withMaskedNumbers(import.fileName), cellShown);
    const QString count = formatCount(import.rowCount);
    const QString what = file.isEmpty() ? tr("%1, %2 rows read", nullptr, import.rowCount).arg(kind, count)
                                        : tr("%1 from “%3”, %2 rows read", nullptr, import.rowCount).arg(kind, count, file);
    auto* undo = makeButton(QStringLiteral("undoEarlier%1Button").arg(row), tr("Undo"), ButtonRole::Ordinary);
    undo->setAutoDefault(false);
    undo->setAccessibleName(tr("Undo the import: %1").arg(what));
    m_rows->addWidget(makeLabel(formatDateTime(wallTimeOf(import.at)), TextRole::Body), row, 0);
    m_rows->addWidget(makeLabel(what, TextRole::Body), row, 1);
    m_rows->addWidget(undo, row, 2);
    connect(undo, &QPushButton::clicked, this, [this, id = import.id] { Q_EMIT undoWanted(id); });
}

} // namespace brobygger
