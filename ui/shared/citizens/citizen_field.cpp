// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/citizen_field.h"

#include "core/base/time/dates.h"
#include "core/citizens/citizens.h"
#include "ui/kit/forms/search_popup.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace brobygger {

namespace {
constexpr int citizensAsked = 20;
}

CitizenField::CitizenField(const Citizens& citizens, QWidget* parent)
    : QWidget(parent)
    , m_citizens(citizens)
    , m_search(new SearchPopup({})) {
    m_search->setSearch([this](const QString& text) {
        QList<Hit> hits;
        for (const CitizenRow& row : m_citizens.search(text, citizensAsked)) {
            hits.append({row.listName(), formatDate(row.birthDate) + QStringLiteral("  ") + row.town, row.id.toString(),
                         IconName::Person, tr("Citizen")});
        }
        return hits;
    });
    m_search->setPlaceholder(tr("Search name, birth date, telephone…"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    setFocusProxy(m_search->edit());
    connect(m_search, &SearchPopup::chosen, this, [this](const Hit& hit) { setCitizen(CitizenId::fromString(hit.key)); });
    connect(m_search->edit(), &QLineEdit::textEdited, this, [this] {
        if (m_citizen.isValid()) {
            m_citizen = {};
            Q_EMIT citizenChanged();
        }
        Q_EMIT edited();
    });
}

bool CitizenField::isUnclear() const { return !m_citizen.isValid() && !m_search->edit()->text().trimmed().isEmpty(); }

void CitizenField::setCitizen(CitizenId citizen) {
    const auto found = m_citizens.find(citizen);
    m_citizen = found ? citizen : CitizenId();
    m_search->edit()->setText(found ? found->fullName() : QString());
    Q_EMIT citizenChanged();
}

} // namespace brobygger
