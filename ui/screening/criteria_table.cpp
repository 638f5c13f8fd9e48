// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/criteria_table.h"

#include "core/base/dates.h"
#include "ui/kit/record_table.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
/// What must hold first, then the indicators, then what keeps somebody out.
int groupOf(const CriterionRow& row) { return static_cast<int>(row.criterion.kind); }

/// Green is what speaks for being in the target group, red what speaks against; an exclusion turns it round.
Tone toneOf(const CriterionRow& row) {
    if (row.result.state == ConditionState::Unknown) {
        return Tone::Amber;
    }
    const bool isMet = row.result.state == ConditionState::Met;
    if (row.criterion.kind == CriterionKind::Exclusion) {
        return isMet ? Tone::Red : Tone::Green;
    }
    if (row.criterion.kind == CriterionKind::Indicator) {
        return isMet ? Tone::Green : Tone::Neutral;
    }
    return isMet ? Tone::Green : Tone::Red;
}

IconName iconOf(ConditionState state) {
    switch (state) {
    case ConditionState::Met: return IconName::Check;
    case ConditionState::NotMet: return IconName::Cross;
    case ConditionState::Unknown: break;
    }
    return IconName::Question;
}
} // namespace

CriteriaTable::CriteriaTable(const ScreeningWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_records(new RecordsOf<CriterionRow>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("criteriaTable"), tr("Criteria"))) {
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    m_table->setMinimumHeight(152); // two criteria and a half
    m_table->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    retranslate();
}

void CriteriaTable::setForm(const ScreeningForm& form) {
    m_form = form;
    const Verdict verdict = form.verdict();
    QList<CriterionRow> rows;
    for (const Criterion& criterion : form.criteria().criteria) {
        if (const CriterionResult* result = verdict.criterion(criterion.id)) {
            rows.append({criterion, *result});
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CriterionRow& a, const CriterionRow& b) { return groupOf(a) < groupOf(b); });
    m_records->setSource(rowsOf<CriterionRow>(rows, [](const CriterionRow& row) { return row.criterion.id; }));
    if (m_table->currentRow() < 0) {
        m_table->selectKey(m_table->records()->keyAt(0));
    }
}

bool CriteriaTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (isPlain && answerByKey(key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CriteriaTable::answerByKey(int key) {
    switch (key) {
    case Qt::Key_O:
    case Qt::Key_1: answer(ConditionState::Met); return true;
    case Qt::Key_I:
    case Qt::Key_2: answer(ConditionState::NotMet); return true;
    case Qt::Key_U:
    case Qt::Key_3: answer(ConditionState::Unknown); return true;
    case Qt::Key_Backspace: answer(std::nullopt); return true;
    default: return false;
    }
}

void CriteriaTable::answer(std::optional<ConditionState> state) {
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_records->rowCount()) {
        return;
    }
    Q_EMIT answered(m_records->row(row).criterion.id, state);
    if (state && row + 1 < m_records->rowCount()) {
        m_table->selectKey(m_table->records()->keyAt(row + 1));
    }
}

QList<Column<CriterionRow>> CriteriaTable::columns() const {
    const auto group = [](const CriterionRow& row) {
        switch (row.criterion.kind) {
        case CriterionKind::Required: return tr("required");
        case CriterionKind::Indicator: return tr("indicator");
        case CriterionKind::Exclusion: break;
        }
        return tr("exclusion");
    };
    const auto demand = [this](const CriterionRow& row) {
        const QString text = requirementText(row.criterion, m_form.programme, m_words);
        if (row.criterion.provisional) {
            return tr("%1 (provisional)").arg(text);
        }
        return text == row.criterion.text.in(m_words.language) ? QString() : text;
    };
    const auto known = [this](const CriterionRow& row) { return valueText(row.criterion, row.result, m_words); };
    const auto source = [](const CriterionRow& row) {
        QStringList parts;
        if (!row.result.source.isEmpty()) {
            parts.append(row.result.source);
        }
        if (row.result.asOf.isValid()) {
            parts.append(formatDate(row.result.asOf));
        }
        return parts.join(QStringLiteral(", "));
    };
    return {
        {QStringLiteral("kind"), tr("Kind"), group, [group](const CriterionRow& row) {
             return Cell{group(row), {}, std::nullopt, std::nullopt, TextRole::Muted};
         },
         Qt::AlignLeft, {}, 100},
        {QStringLiteral("criterion"), tr("Criterion"),
         [this](const CriterionRow& row) { return row.criterion.text.in(m_words.language); },
         [this, demand](const CriterionRow& row) { return Cell{row.criterion.text.in(m_words.language), demand(row)}; }},
        {QStringLiteral("known"), tr("Known"), known,
         [known, source](const CriterionRow& row) { return Cell{known(row), source(row)}; }, Qt::AlignLeft, {}, 170},
        {QStringLiteral("answer"), tr("Answer"),
         [](const CriterionRow& row) { return conditionStateLabel(row.result.state); },
         [](const CriterionRow& row) {
             return Cell{conditionStateLabel(row.result.state), {}, toneOf(row), iconOf(row.result.state)};
         },
         Qt::AlignLeft, {}, 130},
    };
}

void CriteriaTable::retranslate() {
    m_table->setAccessibleName(tr("Criteria: O or 1 is met, I or 2 is not met, U or 3 is unknown"));
    m_records->setColumns(columns());
}

void CriteriaTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
