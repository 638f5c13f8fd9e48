// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tables/filter_bar.h"

#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/elided_combo.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

namespace brobygger {

namespace {

constexpr int pauseMilliseconds = 120;

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new WrappingRow(this))
    , m_search(new QLineEdit) {
    m_row->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_search->setObjectName(QStringLiteral("searchEdit"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(IconName::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(420);
    m_row->addWidget(m_search, 3);
    m_row->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_pause.isActive()) {
            m_pause.stop();
            Q_EMIT changed();
        }
    });
    retranslate();
}

void FilterBar::setSearchWords(const QString& placeholder) {
    m_placeholder = placeholder;
    retranslate();
}

void FilterBar::hideSearch() { m_search->hide(); }

QComboBox* FilterBar::combo(const QString& name, const QString& label, const QList<Choice>& choices) {
    auto* box = new ElidedCombo;
    box->setObjectName(name + QStringLiteral("Combo"));
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setChoices(box, choices);
    m_combos.insert(name, box);
    // Before the stretch that keeps the filters at the left.
    m_row->insertWidget(static_cast<int>(m_combos.size() + m_checks.size()), box);
    setComboName(box, label);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return box;
}

QCheckBox* FilterBar::check(const QString& name, const QString& label) {
    auto* box = new QCheckBox(label);
    box->setObjectName(name + QStringLiteral("Check"));
    m_checks.insert(name, box);
    m_row->insertWidget(static_cast<int>(m_combos.size() + m_checks.size()), box);
    connect(box, &QCheckBox::toggled, this, &FilterBar::changed);
    return box;
}

void FilterBar::addAtEnd(QWidget* widget) { m_row->addWidget(widget); }

QString FilterBar::searchText() const { return m_search->text().trimmed(); }

QVariant FilterBar::choice(const QString& name) const {
    const QComboBox* box = m_combos.value(name);
    return box ? box->currentData() : QVariant();
}

bool FilterBar::isChecked(const QString& name) const {
    const QCheckBox* box = m_checks.value(name);
    return box && box->isChecked();
}

void FilterBar::setSearchText(const QString& text) { m_search->setText(text); }

void FilterBar::clear() {
    {
        const QSignalBlocker quiet(this);
        for (QComboBox* box : std::as_const(m_combos))
            box->setCurrentIndex(0);
        for (QCheckBox* box : std::as_const(m_checks))
            box->setChecked(false);
        m_search->clear();
        m_pause.stop();
    }
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate() {
    const QString words = m_placeholder.isEmpty() ? tr("Search") : m_placeholder;
    m_search->setPlaceholderText(words);
    m_search->setAccessibleName(words);
}

} // namespace brobygger
