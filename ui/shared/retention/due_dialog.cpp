// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/retention/due_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/retention/retention_panel.h"
#include "ui/shared/retention/retention_words.h"
#include "ui/shared/retention/sweep_task.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace brobygger {

namespace {
QString blocksOf(const RetentionRow& row) {
    return row.blocks.isEmpty() ? DueDialog::tr("nothing") : blocksInWords(row.blocks);
}

QList<Column<RetentionRow>> dueColumns() {
    return {
        {.id = QStringLiteral("citizen"),
         .title = DueDialog::tr("Citizen"),
         .text = [](const RetentionRow& row) { return row.name; },
         .width = 200},
        {.id = QStringLiteral("due"),
         .title = DueDialog::tr("Deadline"),
         .text = [](const RetentionRow& row) { return formatDate(row.dueOn); },
         .width = 120},
        {.id = QStringLiteral("rule"),
         .title = DueDialog::tr("Rule"),
         .text = [](const RetentionRow& row) { return ruleWords(row.rule); }},
        {.id = QStringLiteral("blocks"), .title = DueDialog::tr("What stands in the way"), .text = blocksOf},
    };
}
} // namespace

DueDialog::DueDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_rows(new RecordsOf<RetentionRow>(dueColumns(), this))
    , m_table(new RecordTable(QStringLiteral("dueForErasingTable"), tr("Those whose deadline has passed")))
    , m_rule(makeLabel({}, TextRole::Muted))
    , m_hold(makeLabel({}, TextRole::Body))
    , m_lift(makeButton(QStringLiteral("liftHoldButton"), tr("Lift the archive hold…"), ButtonRole::Ordinary))
    , m_again(makeButton(QStringLiteral("setHoldButton"), tr("Put the archive hold on"), ButtonRole::Ordinary))
    , m_sweep(makeButton(QStringLiteral("sweepButton"), tr("Sweep the file"), ButtonRole::Ordinary))
    , m_messages(new MessageBar) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("dueForErasingDialog"));
    setWindowTitle(tr("To be erased"));
    m_table->setRecords(m_rows);
    m_table->setEmptyText(tr("No deadline has passed."));
    m_rule->setWordWrap(true);
    m_hold->setWordWrap(true);
    m_hold->setObjectName(QStringLiteral("archiveHoldLabel"));
    auto* open = makeButton(QStringLiteral("openRetentionButton"), tr("Keeping and erasing…"), ButtonRole::Primary);
    auto* rules = makeButton(QStringLiteral("retentionRulesButton"), tr("Deadlines…"), ButtonRole::Ordinary);
    auto* close = makeButton(QStringLiteral("closeDueButton"), tr("Close"), ButtonRole::Ordinary);
    connect(open, &QPushButton::clicked, this, [this] { openRow(m_table->currentRow()); });
    connect(m_table, &RecordTable::rowActivated, this, &DueDialog::openRow);
    connect(rules, &QPushButton::clicked, this, &DueDialog::editRules);
    connect(m_lift, &QPushButton::clicked, this, &DueDialog::lift);
    connect(m_again, &QPushButton::clicked, this, &DueDialog::holdAgain);
    connect(m_sweep, &QPushButton::clicked, this, &DueDialog::sweep);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_context.workspace.feed, &ChangeFeed::changed, this, &DueDialog::refresh);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* each : {open, rules, m_lift, m_again, m_sweep}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->addWidget(m_messages);
    layout->addWidget(m_hold);
    layout->addWidget(m_rule);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(1060, 560);
    refresh();
    m_table->selectFirst();
}

void DueDialog::refresh() {
    const Erasures& erasures = m_context.workspace.erasures;
    m_rows->setSource(rowsOf<RetentionRow>(erasures.due(), [](const RetentionRow& row) { return row.citizen.toString(); }));
    QStringList rules;
    for (const RetentionRule& rule : erasures.rules()) {
        rules << ruleWords(rule);
    }
    const auto erased = static_cast<int>(erasures.erased().size());
    m_rule->setText(tr("%1. Nothing is erased by itself. %2")
                        .arg(rules.join(QStringLiteral(" · ")), tr("%n citizen(s) erased until now.", nullptr, erased)));
    const ArchiveHold hold = erasures.archiveHold();
    m_hold->setText(hold.isOn ? tr("The archive hold is on: nobody can be erased until it is lifted.")
                    : hold.liftedOn.isValid()
                        ? tr("The archive hold was lifted on %1: %2").arg(formatDate(hold.liftedOn), hold.reference)
                        : tr("There is no archive hold."));
    m_lift->setVisible(hold.isOn);
    m_again->setVisible(!hold.isOn);
    m_sweep->setVisible(erasures.isSweepDue() && !m_task);
}

void DueDialog::openRow(int row) {
    if (const auto due = m_rows->at(row)) {
        openRetentionDialog(parentWidget(), m_context, due->citizen);
        accept();
    }
}

void DueDialog::editRules() {
    auto* dialog = new FormDialog(tr("How long is kept what stands about a citizen"), tr("Decide"), this, 1);
    dialog->setObjectName(QStringLiteral("retentionRulesDialog"));
    Form* form = dialog->form();
    const QList<RetentionRule> rules = m_context.workspace.erasures.rules();
    QList<QSpinBox*> months;
    for (const RetentionRule& rule : rules) {
        const bool isCourse = rule.kind == RetentionKind::Course;
        months.append(form->number(isCourse ? QStringLiteral("courseMonths") : QStringLiteral("declinedMonths"),
                                   isCourse ? tr("Months after a course was closed") : tr("Months after it came to nothing"), 1,
                                   360, FieldNeed::Required));
        months.last()->setValue(rule.months);
    }
    QLineEdit* reason = form->line(QStringLiteral("retentionReason"), tr("Reason and source"), FieldNeed::Required);
    reason->setText(rules.first().reason);
    dialog->onCheck([reason] {
        Problems problems;
        if (reason->text().trimmed().isEmpty()) {
            problems.error(QStringLiteral("retentionReason"), tr("Write why so long, and where it is decided."));
        }
        return problems;
    });
    dialog->onSave([this, rules, months, reason]() -> Result<void> {
        QList<RetentionRule> decided = rules;
        for (qsizetype each = 0; each < decided.size(); ++each) {
            decided[each].months = months[each]->value();
            decided[each].reason = reason->text().trimmed();
            decided[each].isProvisional = false;
        }
        return told(m_context.workspace.erasures.setRules(decided), tr("The deadlines are decided."));
    });
    dialog->open();
}

/// The undo stands on the page behind, when this is closed.
Result<void> DueDialog::told(const Result<Undo>& done, const QString& sentence) {
    if (!done) {
        return done.error();
    }
    offerUndo(parentWidget(), sentence, done);
    return {};
}

void DueDialog::lift() {
    auto* dialog = new FormDialog(tr("Lift the archive hold"), tr("Lift"), this, 1);
    dialog->setObjectName(QStringLiteral("liftHoldDialog"));
    Form* form = dialog->form();
    DateField* day =
        form->date(QStringLiteral("liftedOn"), tr("Day of the decision"), m_context.workspace.clock, FieldNeed::Required);
    QLineEdit* reference = form->line(QStringLiteral("reference"), tr("Where the decision stands"), FieldNeed::Required);
    dialog->onSave([this, day, reference]() -> Result<void> {
        return told(m_context.workspace.erasures.liftArchiveHold(day->date().value_or(QDate()), reference->text()),
                    tr("The archive hold is lifted."));
    });
    dialog->open();
}

void DueDialog::holdAgain() {
    const Result<void> done = told(m_context.workspace.erasures.setArchiveHold(), tr("The archive hold is on."));
    if (!done) {
        m_messages->fail(done.error().message);
    }
}

void DueDialog::sweep() {
    m_task = sweepFile(m_context.workspace, [this](const Result<bool>& swept) {
        m_task.reset();
        if (swept) {
            m_messages->tell(tr("The file was swept."));
        } else {
            m_messages->fail(swept.error().message);
        }
        refresh();
    });
    refresh();
}

} // namespace brobygger
