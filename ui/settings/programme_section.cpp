// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programme_section.h"

#include "core/programmes/shipped_programmes.h"
#include "ui/kit/actions.h"
#include "ui/kit/message_bar.h"
#include "ui/pickers/programme_choices.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace brobygger {

namespace {
const QString indicators = QStringLiteral("indicators");
const QString firstContact = QStringLiteral("firstContact");
const QString parishes = QStringLiteral("parishes");
constexpr int longestFirstContact = 90;

/// The set of that id within a programme that is being changed.
CriteriaSet& setToChange(Programme& programme, const QString& id) {
    for (CriteriaSet& set : programme.criteriaSets) {
        if (set.id == id) {
            return set;
        }
    }
    return programme.criteriaSets.first();
}
} // namespace

ProgrammeSection::ProgrammeSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_programme(form()->combo(QStringLiteral("programme"), QString()))
    , m_criteria(form()->combo(QStringLiteral("criteria"), QString()))
    , m_indicators(form()->number(indicators, QString(), 0, 20))
    , m_firstContact(form()->number(firstContact, QString(), 1, longestFirstContact))
    , m_parishes(new QListWidget) {
    m_parishes->setObjectName(QStringLiteral("parishesList"));
    m_parishes->setFixedHeight(200);
    form()->add(parishes, QString(), m_parishes, FieldNeed::Optional, FieldWidth::Full);
    QAction* saved = context.actions.add({QStringLiteral("settings.saveProgramme"), [] { return tr("Save programme"); }, {}, {},
                                          std::nullopt, [this] { save(); }});
    card()->content()->addWidget(buttonFor(saved, QStringLiteral("saveProgrammeButton"), ButtonRole::Ordinary), 0,
                                 Qt::AlignRight);
    retranslate();
    connect(m_programme, &QComboBox::activated, this, &ProgrammeSection::changeProgramme);
    connect(m_criteria, &QComboBox::activated, this, [this] {
        workspace().settings.set(programmeCriteriaSet, m_criteria->currentData().toString());
        read();
        tellSaved();
    });
}

void ProgrammeSection::read() {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    const QString words = workspace().settings.value(language);
    choose(m_programme, current->id);
    QList<Choice> sets;
    for (const CriteriaSet& set : current->criteriaSets) {
        sets.append({set.name.in(words), set.id});
    }
    setChoices(m_criteria, sets);
    const CriteriaSet& set = current->criteriaSet(workspace().settings.value(programmeCriteriaSet));
    choose(m_criteria, set.id);
    const int count = set.indicatorCount();
    m_indicators->setRange(count > 0 ? 1 : 0, count);
    m_indicators->setValue(static_cast<int>(set.indicatorsNeeded.value));
    m_indicators->setEnabled(count > 0 && set.indicatorsNeeded.provisional);
    form()->setHelp(indicators, count == 0 ? tr("This criteria set has no indicators.")
                                : set.indicatorsNeeded.provisional
                                    ? tr("Of %1. Provisional: the paper gives no number.").arg(count)
                                    : tr("Of %1. Given by the paper.").arg(count));
    const bool isFree = !current->firstContactDays || current->firstContactDays->provisional;
    m_firstContact->setValue(current->firstContactDays ? static_cast<int>(current->firstContactDays->value)
                                                       : 1);
    m_firstContact->setEnabled(isFree);
    form()->setHelp(firstContact,
                    isFree ? tr("Provisional: the paper gives no number.") : tr("Given by the paper."));
    readParishes(*current);
}

void ProgrammeSection::readParishes(const Programme& programme) {
    m_parishes->clear();
    for (const QString& municipality : programme.area.municipalities) {
        for (const Parish& parish : workspace().places.parishesOf(municipality)) {
            auto* item = new QListWidgetItem(workspace().places.parishLabel(parish), m_parishes);
            item->setData(Qt::UserRole, parish.code);
            item->setCheckState(programme.area.parishes.contains(parish.code) ? Qt::Checked : Qt::Unchecked);
        }
    }
    form()->setVisible(parishes, m_parishes->count() > 0);
}

QStringList ProgrammeSection::chosenParishes() const {
    QStringList chosen;
    for (int i = 0; i < m_parishes->count(); ++i) {
        if (m_parishes->item(i)->checkState() == Qt::Checked) {
            chosen.append(m_parishes->item(i)->data(Qt::UserRole).toString());
        }
    }
    return chosen;
}

void ProgrammeSection::changeProgramme() {
    const QString id = m_programme->currentData().toString();
    Result<Programme> programme = workspace().programmes.find(id);
    if (!programme) {
        programme = shippedProgramme(id);
    }
    const Result<void> used =
        programme ? workspace().programmes.use(*programme) : Result<void>(programme.error());
    if (!used) {
        messages()->fail(used.error().message);
        return;
    }
    workspace().settings.set(programmeCriteriaSet, QString());
    read();
    tellSaved();
}

void ProgrammeSection::save() {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    Programme changed = *current;
    changed.area.parishes = chosenParishes();
    SourcedNumber& needed = setToChange(changed, m_criteria->currentData().toString()).indicatorsNeeded;
    if (m_indicators->isEnabled()) {
        needed.value = m_indicators->value();
    }
    if (m_firstContact->isEnabled()) {
        SourcedNumber days = changed.firstContactDays.value_or(SourcedNumber{0, {}, true});
        days.value = m_firstContact->value();
        changed.firstContactDays = days;
    }
    if (changed == *current) {
        return tellSaved();
    }
    if (const Result<void> revised = workspace().programmes.revise(changed); !revised) {
        messages()->fail(revised.error().message);
        return;
    }
    messages()->tell(
        tr("Saved as the next version of the programme. Earlier screenings keep their verdict."));
}

void ProgrammeSection::retranslate() {
    card()->setTitle(tr("Programme"));
    form()->setLabel(QStringLiteral("programme"), tr("Programme"));
    form()->setLabel(QStringLiteral("criteria"), tr("Criteria set"));
    form()->setLabel(indicators, tr("Indicators needed"));
    form()->setLabel(firstContact, tr("Days to first contact"));
    form()->setLabel(parishes, tr("Chosen parishes"));
    setChoices(m_programme, programmeChoices(workspace().settings.value(language)));
    read();
}

} // namespace brobygger
