// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/score_chooser.h"

#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/segments.h"

#include <QHBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int betweenChoosers = 12;
}

ScoreChooser::ScoreChooser(QWidget* parent)
    : QWidget(parent)
    , m_segments(new Segments)
    , m_list(new ElidedCombo)
    , m_moments(new ElidedCombo) {
    m_segments->setObjectName(QStringLiteral("scoreSegments"));
    m_list->setObjectName(QStringLiteral("scoreCombo"));
    m_moments->setObjectName(QStringLiteral("momentCombo"));
    m_segments->setSubject(tr("Questionnaire"));
    m_segments->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenChoosers);
    row->addWidget(m_segments);
    row->addWidget(m_list);
    row->addStretch(1);
    row->addWidget(m_moments);
    setFocusProxy(m_moments);
    setComboName(m_list, tr("Questionnaire"));
    setComboName(m_moments, tr("From when to when"));
    connect(m_segments, &Segments::chosen, this, [this](const QString& score) { choose({score, m_choice.moment}); });
    connect(m_list, &QComboBox::activated, this, [this] { choose({m_list->currentData().toString(), m_choice.moment}); });
    connect(m_moments, &QComboBox::activated, this, [this] { choose({m_choice.score, m_moments->currentData().toString()}); });
}

void ScoreChooser::setScores(const QList<ChangeScore>& scores, const ChangeChoice& choice) {
    m_scores = scores;
    m_choice = validChoice(scores, choice);
    QList<Segment> segments;
    QList<Choice> names;
    for (const ChangeScore& score : scores) {
        segments.append({score.name, score.id});
        names.append({score.name, score.id});
    }
    m_segments->setSegments(segments);
    setChoices(m_list, names);
    showChoice();
    fit();
}

void ScoreChooser::choose(const ChangeChoice& choice) {
    m_choice = validChoice(m_scores, choice);
    showChoice();
    Q_EMIT chosen(m_choice);
}

void ScoreChooser::showChoice() {
    m_segments->setValue(m_choice.score);
    brobygger::choose(m_list, m_choice.score);
    const auto score =
        std::find_if(m_scores.cbegin(), m_scores.cend(), [this](const ChangeScore& one) { return one.id == m_choice.score; });
    QList<Choice> moments;
    for (const QString& moment : score == m_scores.cend() ? QStringList() : score->moments) {
        moments.append({changeMomentName(moment), moment});
    }
    setChoices(m_moments, moments);
    brobygger::choose(m_moments, m_choice.moment);
}

/// What it needs with the list, so that it does not keep a window wide.
QSize ScoreChooser::minimumSizeHint() const {
    const QSize list = m_list->minimumSizeHint();
    const QSize moments = m_moments->minimumSizeHint();
    return {list.width() + moments.width() + 2 * betweenChoosers,
            std::max({list.height(), moments.height(), m_segments->sizeHint().height()})};
}

void ScoreChooser::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ScoreChooser::fit() {
    const int room = width() - m_moments->sizeHint().width() - 2 * betweenChoosers;
    const bool fits = m_segments->layout()->sizeHint().width() <= room;
    m_segments->setVisible(fits);
    m_list->setVisible(!fits);
}

} // namespace brobygger
