// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/duplicates_panel.h"

#include "core/base/time/dates.h"
#include "ui/kit/look/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

DuplicatesPanel::DuplicatesPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::CardTitle))
    , m_list(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(m_list);
    layout->addStretch();
    setMinimumWidth(220);
    rebuild();
    m_title->hide(); // nobody has been looked for yet
}

void DuplicatesPanel::setFound(const QList<PossibleDuplicate>& found) {
    m_title->show();
    if (m_found == found) {
        return; // the button somebody has just reached with Tab stays where it is
    }
    m_found = found;
    rebuild();
}

void DuplicatesPanel::rebuild() {
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_found.isEmpty()) {
        m_title->setText(tr("Nobody alike so far"));
        return;
    }
    m_title->setText(tr("Is it one of these %n people?", nullptr, static_cast<int>(m_found.size())));
    if (m_namesAreHidden) {
        return;
    }
    int number = 0;
    for (const PossibleDuplicate& person : std::as_const(m_found)) {
        const QString name =
            person.birthDate.isValid() ? tr("%1, born %2").arg(person.name, formatDate(person.birthDate)) : person.name;
        auto* use = makeButton(QStringLiteral("duplicate%1Button").arg(++number), name, ButtonRole::Ordinary);
        use->setAutoDefault(false);
        use->setToolTip(tr("Use this person instead of making a new one"));
        auto* why = makeLabel(person.likeness.reasons.join(QStringLiteral(" · ")), TextRole::Small);
        why->setWordWrap(true);
        use->setAccessibleDescription(why->text());
        connect(use, &QPushButton::clicked, this, [this, id = person.id] { Q_EMIT chosen(id); });
        m_list->addWidget(use);
        m_list->addWidget(why);
    }
}

void DuplicatesPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace brobygger
