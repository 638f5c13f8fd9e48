// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/merging/likely_pairs_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/merging/merge_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

namespace {
constexpr int scoreWidth = 110;

Cell personCell(const QString& name, QDate born) {
    return {.text = name,
            .detail = born.isValid() ? LikelyPairsList::tr("born %1").arg(formatDate(born)) : QString(),
            .role = TextRole::Strong};
}
} // namespace

LikelyPairsList::LikelyPairsList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_records(new RecordsOf<LikelyPair>({}, this))
    , m_table(new RecordTable(QStringLiteral("likelyPairsTable"), tr("Possible duplicates")))
    , m_title(makeLabel({}, TextRole::CardTitle))
    , m_explanation(makeLabel({}, TextRole::Muted))
    , m_progress(new ProgressPanel) {
    m_back = context.actions.add({QStringLiteral("citizens.duplicates_back"),
                                  [] { return tr("Back to the citizens"); },
                                  [] { return tr("Leaves the list of possible duplicates"); },
                                  {},
                                  IconName::ChevronLeft,
                                  [this] { Q_EMIT left(); }});
    m_merge = context.actions.add({QStringLiteral("citizens.merge_pair"),
                                   [] { return tr("Merge…"); },
                                   [] { return tr("Shows both records side by side before anything is merged"); },
                                   {},
                                   IconName::Persons,
                                   [this] { mergeCurrent(); }});
    m_apart = context.actions.add({QStringLiteral("citizens.distinct_pair"),
                                   [] { return tr("Not the same person"); },
                                   [] { return tr("The two are proposed no more"); },
                                   {},
                                   IconName::Cross,
                                   [this] { keepApart(); }});
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_table->setCommands({m_merge, m_apart});
    m_explanation->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(buttonFor(m_back, QStringLiteral("leaveDuplicatesButton"), ButtonRole::Ordinary));
    row->addWidget(m_title, 1);
    row->addWidget(buttonFor(m_apart, QStringLiteral("distinctPairButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_merge, QStringLiteral("mergePairButton"), ButtonRole::Ordinary));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_explanation);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    m_progress->hide();
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, [this] { mergeCurrent(); });
    connect(m_table, &RecordTable::currentRowChanged, this, [this] { offerCommands(); });
    connect(m_progress, &ProgressPanel::cancelled, this, [this] {
        if (m_task) {
            m_task->cancel();
        }
    });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (isVisible() && (changes.touches(RecordKind::CitizenMerge) || changes.touches(RecordKind::DistinctPair))) {
            search();
        }
    });
    retranslate();
}

void LikelyPairsList::retranslate() {
    m_title->setText(tr("Possible duplicates"));
    m_explanation->setText(m_more > 0
                               ? tr("The likeliest pairs. %n more come up when these are done.", nullptr, m_more)
                               : tr("Citizens that may be one person, the likeliest first. Nothing is merged by itself."));
    m_table->setAccessibleName(tr("Possible duplicates"));
    m_table->setEmptyText(tr("No two citizens look like the same person."));
    m_progress->setText(tr("All citizens are compared…"));
    m_records->setColumns(columns());
}

QList<Column<LikelyPair>> LikelyPairsList::columns() const {
    return {
        {.id = QStringLiteral("one"),
         .title = tr("Citizen"),
         .text = [](const LikelyPair& pair) { return pair.oneName; },
         .cell = [](const LikelyPair& pair) { return personCell(pair.oneName, pair.oneBorn); }},
        {.id = QStringLiteral("other"),
         .title = tr("May be the same as"),
         .text = [](const LikelyPair& pair) { return pair.otherName; },
         .cell = [](const LikelyPair& pair) { return personCell(pair.otherName, pair.otherBorn); }},
        {.id = QStringLiteral("why"),
         .title = tr("What speaks for it"),
         .text = [](const LikelyPair& pair) { return pair.likeness.reasons.join(QStringLiteral(" · ")); }},
        {.id = QStringLiteral("score"),
         .title = tr("Likeness"),
         .text = [](const LikelyPair& pair) { return tr("%1 of 100").arg(pair.likeness.score); },
         .alignment = Qt::AlignRight,
         .width = scoreWidth},
    };
}

void LikelyPairsList::search() {
    m_progress->setProgress(0, 0);
    m_progress->show();
    const Workspace& workspace = m_context.workspace;
    m_task = Task::start<LikelyPairs>(
        [source = workspace.source(), &clock = workspace.clock](Progress& progress) -> Result<LikelyPairs> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? (*beside)->merging.likelyPairs(progress) : Result<LikelyPairs>(beside.error());
        },
        [this](const Result<LikelyPairs>& found) { showFound(found); });
}

void LikelyPairsList::showFound(const Result<LikelyPairs>& found) {
    m_progress->hide();
    if (!found) {
        if (MessageBar* messages = found.error().kind == ErrorKind::Cancelled ? nullptr : messagesFor(this)) {
            messages->fail(found.error().message);
        }
        return;
    }
    m_more = found->left;
    m_records->setSource(rowsOf<LikelyPair>(
        found->pairs, [](const LikelyPair& pair) { return pair.one.toString() + QLatin1Char('-') + pair.other.toString(); }));
    retranslate();
    m_table->selectFirst();
    offerCommands();
}

void LikelyPairsList::offerCommands() {
    const bool isChosen = isVisible() && m_table->currentRow() >= 0;
    m_merge->setEnabled(isChosen);
    m_apart->setEnabled(isChosen);
    m_back->setEnabled(isVisible());
}

void LikelyPairsList::mergeCurrent() {
    if (const auto pair = m_records->at(m_table->currentRow())) {
        openMergeDialog(this, m_context, pair->one, pair->other);
    }
}

void LikelyPairsList::keepApart() {
    if (const auto pair = m_records->at(m_table->currentRow())) {
        offerUndo(this, tr("%1 and %2 are not proposed any more.").arg(pair->oneName, pair->otherName),
                  m_context.workspace.merging.setDistinct(pair->one, pair->other));
    }
}

void LikelyPairsList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    offerCommands();
    search();
}

void LikelyPairsList::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    offerCommands();
    if (m_task) {
        m_task->cancel();
    }
}

void LikelyPairsList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
