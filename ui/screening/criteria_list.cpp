// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/criteria_list.h"

#include "core/base/time/dates.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/screening/criterion_row.h"

#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
QString sourceOf(const CriterionResult& result) {
    QStringList parts;
    if (!result.source.isEmpty()) {
        parts.append(result.source);
    }
    if (result.asOf.isValid()) {
        parts.append(formatDate(result.asOf));
    }
    return parts.join(QStringLiteral(", "));
}

int metOf(const Verdict& verdict, CriterionKind kind) {
    return static_cast<int>(std::count_if(verdict.criteria.begin(), verdict.criteria.end(), [kind](const auto& result) {
        return result.kind == kind && result.state == ConditionState::Met;
    }));
}

int countOf(const Verdict& verdict, CriterionKind kind) {
    return static_cast<int>(std::count_if(verdict.criteria.begin(), verdict.criteria.end(),
                                          [kind](const auto& result) { return result.kind == kind; }));
}
} // namespace

CriteriaList::CriteriaList(const ScreeningWords& words, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_area(new GrowingScrollArea(new QWidget, QStringLiteral("criteriaArea"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_area->setRows([area = m_area] {
        const QList<CriterionRow*> rows = area->widget()->findChildren<CriterionRow*>();
        return QList<QWidget*>(rows.cbegin(), rows.cend());
    });
    setObjectName(QStringLiteral("criteriaList"));
}

void CriteriaList::setWhole(bool isWhole) { m_area->setWhole(isWhole); }

void CriteriaList::setForm(const ScreeningForm& form, Use use) {
    const QString shown = QStringLiteral("%1/%2/%3").arg(form.programme.id).arg(form.programme.version).arg(form.criteria().id);
    m_form = form;
    m_use = use;
    if (shown != m_shown || m_rows.size() != form.criteria().criteria.size()) {
        m_shown = shown;
        rebuild(form);
    }
    showLines(form, form.verdict());
    for (CriterionRow* row : std::as_const(m_rows)) {
        row->setReadOnly(use == Use::Read);
    }
}

void CriteriaList::rebuild(const ScreeningForm& form) {
    const bool hadFocus = isAncestorOf(focusWidget());
    m_rows.clear();
    m_groups.clear();
    m_inside = new QWidget;
    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const CriterionKind kind : {CriterionKind::Required, CriterionKind::Indicator, CriterionKind::Exclusion}) {
        const auto isOfKind = [kind](const Criterion& criterion) { return criterion.kind == kind; };
        const QList<Criterion>& criteria = form.criteria().criteria;
        const auto count = std::count_if(criteria.begin(), criteria.end(), isOfKind);
        if (count == 0) {
            continue;
        }
        auto* head = new WrappingRow;
        head->setContentsMargins(6, m_groups.isEmpty() ? 0 : 4, 6, 2);
        Group group{kind, makeLabel(QString(), TextRole::Strong), makeLabel(QString(), TextRole::Small)};
        head->addWidget(group.title);
        head->addStretch();
        head->addWidget(group.count);
        column->addLayout(head);
        m_groups.append(group);
        for (qsizetype i = 0; i < count; ++i) {
            auto* row = new CriterionRow;
            const qsizetype at = m_rows.size();
            row->installEventFilter(this);
            connect(row, &CriterionRow::entered, this, [this, at] {
                if (at != m_current) {
                    move(at);
                }
            });
            connect(row, &CriterionRow::answered, this, [this, at](ConditionState state) {
                m_current = at;
                Q_EMIT answered(m_rows[at]->line().id, state);
            });
            column->addWidget(row);
            m_rows.append(row);
        }
    }
    column->addStretch();
    setScrolling(m_area, m_inside);
    m_current = 0;
    if (!m_rows.isEmpty()) {
        m_rows.first()->setCurrent(true);
        setFocusProxy(m_rows.first());
        if (hadFocus) {
            m_rows.first()->setFocus();
        }
    }
}

void CriteriaList::showLines(const ScreeningForm& form, const Verdict& verdict) {
    qsizetype at = 0;
    for (const Group& group : std::as_const(m_groups)) {
        for (const Criterion& criterion : form.criteria().criteria) {
            const CriterionResult* result = verdict.criterion(criterion.id);
            if (criterion.kind != group.kind || result == nullptr || at >= m_rows.size()) {
                continue;
            }
            QStringList asked{requirementText(criterion, form.programme, m_words), sourceOf(*result)};
            asked.removeAll(QString());
            const QString text = criterion.text.in(m_words.language);
            const QString known = valueText(criterion, *result, m_words);
            m_rows[at]->setLine({criterion.id, static_cast<int>(at) + 1, criterion.kind, result->state,
                                 criterion.provisional ? tr("%1 (provisional)").arg(text) : text,
                                 result->contradictsKnown ? contradictingText(known) : known, asked.join(QStringLiteral(" · ")),
                                 result->contradictsKnown});
            ++at;
        }
        const int count = countOf(verdict, group.kind);
        switch (group.kind) {
        case CriterionKind::Required: group.title->setText(tr("Required: all must be met")); break;
        case CriterionKind::Indicator: {
            const auto& needed = form.criteria().indicatorsNeeded;
            group.title->setText(
                needed.provisional
                    ? tr("Indicators: at least %1 of %2 (provisional limit)").arg(verdict.indicatorsNeeded).arg(count)
                    : tr("Indicators: at least %1 of %2").arg(verdict.indicatorsNeeded).arg(count));
            break;
        }
        case CriterionKind::Exclusion: group.title->setText(tr("Keeps somebody out: none may be met")); break;
        }
        group.count->setText(tr("%1 of %2 met").arg(metOf(verdict, group.kind)).arg(count));
    }
}

QString CriteriaList::currentCriterion() const { return m_current < m_rows.size() ? m_rows[m_current]->line().id : QString(); }

void CriteriaList::select(const QString& criterion) {
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at]->line().id == criterion) {
            return move(at);
        }
    }
}

void CriteriaList::startOver() {
    if (!m_rows.isEmpty()) {
        makeCurrent(0);
    }
    m_area->verticalScrollBar()->setValue(0);
}

void CriteriaList::makeCurrent(qsizetype to) {
    m_rows[m_current]->setCurrent(false);
    m_current = to;
    m_rows[to]->setCurrent(true);
    setFocusProxy(m_rows[to]);
}

void CriteriaList::move(qsizetype to) {
    if (to < 0 || to >= m_rows.size()) {
        return;
    }
    makeCurrent(to);
    m_rows[to]->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_rows[to], 0, 8);
}

/// The keys of the rows, before the area around them scrolls with them.
bool CriteriaList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
        if (isPlain && answerByKey(key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool CriteriaList::answerByKey(int key) {
    switch (key) {
    case Qt::Key_Up: move(m_current - 1); return true;
    case Qt::Key_Down: move(m_current + 1); return true;
    case Qt::Key_Home: move(0); return true;
    case Qt::Key_End: move(m_rows.size() - 1); return true;
    case Qt::Key_O:
    case Qt::Key_1: answer(ConditionState::Met); return true;
    case Qt::Key_I:
    case Qt::Key_2: answer(ConditionState::NotMet); return true;
    case Qt::Key_U:
    case Qt::Key_3: answer(ConditionState::Unknown); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: answer(std::nullopt); return true;
    default: return false;
    }
}

void CriteriaList::answer(std::optional<ConditionState> state) {
    if (m_use == Use::Read || m_current >= m_rows.size()) {
        return;
    }
    Q_EMIT answered(m_rows[m_current]->line().id, state);
    if (state) {
        move(m_current + 1);
    }
}

void CriteriaList::retranslate() {
    setAccessibleName(tr("Criteria"));
    m_shown.clear(); // all words again
    for (CriterionRow* row : std::as_const(m_rows)) {
        row->retranslate();
    }
}

} // namespace brobygger
