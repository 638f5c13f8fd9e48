// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/improvement/calibration/calibration_table.h"

#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int linesAtOnce = 40; // the page scrolls, not the table
constexpr int numberWidth = 140;
constexpr int leastNumberWidth = 80;
} // namespace

CalibrationTable::CalibrationTable(const QString& name, QAction* open, QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_lines(new RecordsOf<CalibrationLine>({}, this))
    , m_table(new RecordTable(name + QStringLiteral("Table"), QString()))
    , m_meaning(makeLabel(QString(), TextRole::Small)) {
    m_table->setRecords(m_lines);
    m_table->setFittedToRows(linesAtOnce);
    m_table->setCommands({open});
    m_meaning->setObjectName(name + QStringLiteral("Meaning"));
    m_meaning->setWordWrap(true);
    m_card->content()->addWidget(m_table);
    m_card->content()->addWidget(m_meaning);
    m_card->content()->addWidget(buttonFor(open, name + QStringLiteral("Button"), ButtonRole::Quiet), 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table, &RecordTable::rowActivated, open, &QAction::trigger);
    connect(m_table, &RecordTable::currentRowChanged, this, &CalibrationTable::showMeaning);
    enableWhileShown(this, {open});
    setFocusProxy(m_table);
}

void CalibrationTable::setWords(const QString& title, const QStringList& columns) {
    m_card->setTitle(title);
    m_table->setAccessibleName(title);
    m_table->setEmptyText(tr("Nobody was screened with this version in the period."));
    QList<Column<CalibrationLine>> all;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        Column<CalibrationLine> column{QStringLiteral("column%1").arg(at), columns.at(at),
                                       [at](const CalibrationLine& line) { return line.cells.value(at); }};
        if (at > 0) {
            column.alignment = Qt::AlignRight;
            column.width = numberWidth;
            column.leastWidth = leastNumberWidth;
        }
        all.append(column);
    }
    m_lines->setColumns(all);
}

void CalibrationTable::setLines(const QList<CalibrationLine>& lines) {
    m_lines->setSource(rowsOf<CalibrationLine>(lines, [](const CalibrationLine& line) { return line.key; }));
    m_table->selectFirst();
    showMeaning();
}

std::optional<CalibrationLine> CalibrationTable::current() const { return m_lines->at(m_table->currentRow()); }

void CalibrationTable::showMeaning() {
    const auto line = current();
    m_meaning->setText(line ? line->meaning : QString());
    m_meaning->setVisible(line.has_value());
}

} // namespace brobygger
