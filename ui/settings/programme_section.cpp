// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programme_section.h"

#include "core/programmes/programme_file.h"
#include "core/programmes/shipped_programmes.h"
#include "core/security/plain_files.h"
#include "core/workspace/programme_vocabulary.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/settings/criteria_form.h"
#include "ui/settings/programme_dialog.h"
#include "ui/settings/programme_form.h"
#include "ui/settings/programme_sheet.h"
#include "ui/shared/programme_choices.h"

#include <QComboBox>
#include <QEvent>
#include <QListWidget>
#include <QSpinBox>

namespace brobygger {

namespace {
const QString programmeField = QStringLiteral("programme");
const QString criteriaField = QStringLiteral("criteria");
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
    , m_programme(form()->combo(programmeField, QString()))
    , m_criteria(form()->combo(criteriaField, QString()))
    , m_indicators(form()->number(indicators, QString(), 0, 20))
    , m_firstContact(form()->number(firstContact, QString(), 1, longestFirstContact))
    , m_parishes(new QListWidget) {
    m_parishes->setObjectName(QStringLiteral("parishesList"));
    m_parishes->setFixedHeight(200);
    m_parishes->installEventFilter(this);
    form()->add(parishes, QString(), m_parishes, FieldNeed::Optional, FieldWidth::Full);
    addCommands();
    retranslate();
    connect(m_programme, &QComboBox::activated, this, &ProgrammeSection::changeProgramme);
    connect(m_criteria, &QComboBox::activated, this, &ProgrammeSection::changeCriteria);
    connect(m_indicators, &QSpinBox::editingFinished, this, [this] { saveNumbers(indicators); });
    connect(m_firstContact, &QSpinBox::editingFinished, this, [this] { saveNumbers(firstContact); });
}

void ProgrammeSection::addCommands() {
    ActionCollection& actions = context().actions;
    QAction* about = actions.add({QStringLiteral("programme.about"),
                                  [] { return tr("About the project…"); },
                                  [] { return tr("Phases, goals, measures, money and figures: all that the programme says"); },
                                  {},
                                  IconName::Info,
                                  [this] { showAll(); }});
    QAction* change =
        actions.add({QStringLiteral("programme.change"),
                     [] { return tr("Change the project…"); },
                     [] { return tr("Goals, measures, hand-over, cost, budget, and when questionnaires are asked"); },
                     {},
                     IconName::Edit,
                     [this] { changeContent(); }});
    QAction* criteria = actions.add({QStringLiteral("programme.criteria"),
                                     [] { return tr("Change the criteria…"); },
                                     [] { return tr("What must be met, what is an indicator, and who would then be in"); },
                                     {},
                                     IconName::Edit,
                                     [this] { changeCriteriaThemselves(); }});
    QAction* save = actions.add({QStringLiteral("programme.save"),
                                 [] { return tr("Save the programme as a file…"); },
                                 [] { return tr("One .json file, to be changed in an editor or used in another file"); },
                                 {},
                                 IconName::Export,
                                 [this] { saveAsFile(); }});
    QAction* load = actions.add({QStringLiteral("programme.load"),
                                 [] { return tr("Load a programme from a file…"); },
                                 [] { return tr("A programme that was saved as a .json file; it is used from then on"); },
                                 {},
                                 IconName::Import,
                                 [this] {
                                     context().ask.openFile(this, tr("Load a programme"), tr("Programmes (*.json)"),
                                                            [this](const QString& path) { this->load(path); });
                                 }});
    auto* row = new WrappingRow;
    row->addStretch();
    row->addWidget(buttonFor(load, QStringLiteral("loadProgrammeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(save, QStringLiteral("saveProgrammeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(criteria, QStringLiteral("changeCriteriaButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(change, QStringLiteral("changeProgrammeButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(about, QStringLiteral("aboutProgrammeButton"), ButtonRole::Ordinary));
    card()->content()->addLayout(row);
}

void ProgrammeSection::showAll() {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    const QString words = workspace().settings.value(language);
    const InstrumentCatalogue& instruments = workspace().instruments.catalogue();
    const auto nameOf = [&instruments, &words](const QString& id) {
        const Instrument* instrument = instruments.find(id);
        return instrument ? instrument->name.in(words) : id;
    };
    (new ProgrammeDialog(context(), programmeSheetHtml(*current, words, nameOf), this))->open();
}

void ProgrammeSection::changeContent() {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    openProgrammeForm(this, context(), *current, [this](const Undo& undo) {
        read();
        offerBack(tr("The project is saved in the next version of the programme."), undo, [this] { read(); });
    });
}

void ProgrammeSection::changeCriteriaThemselves() {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    openCriteriaForm(this, context(), *current, m_criteria->currentData().toString(), [this](const Undo& undo) {
        read();
        offerBack(tr("The criteria are saved in the next version of the programme. Earlier screenings keep their verdict."),
                  undo, [this] { read(); });
    });
}

void ProgrammeSection::saveAsFile() {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    const QString proposed = QStringLiteral("%1-v%2.json").arg(current->id).arg(current->version);
    context().ask.saveFile(this, tr("Save the programme"), proposed, tr("Programmes (*.json)"),
                           [this, bytes = programmeFile(*current)](const QString& path) {
                               const Result<void> saved =
                                   writePlainFile(workspace().session, path, bytes, QStringLiteral("programme"));
                               if (saved) {
                                   messages()->tell(tr("The programme is saved as a file. It holds nobody's name."));
                               } else {
                                   messages()->fail(saved.error().message);
                               }
                           });
}

void ProgrammeSection::load(const QString& path) {
    if (const Result<void> may = workspace().mayBeRead(path); !may) {
        return messages()->fail(may.error().message);
    }
    const Result<Programme> read = loadProgrammeFile(path);
    const Result<Undo> taken = read ? workspace().programmes.takeIn(*read) : Result<Undo>(read.error());
    if (!taken) {
        return messages()->fail(taken.error().message);
    }
    this->read();
    const Result<Programme> now = workspace().programmes.current();
    const int version = now ? now->version : read->version;
    const QString name = read->name.in(workspace().settings.value(language));
    if (!*taken) {
        return messages()->tell(tr("“%1” is in use already, in the same words.").arg(name));
    }
    offerBack(tr("“%1” is in use as version %2. Earlier screenings keep their verdict.").arg(name).arg(version), *taken,
              [this] { this->read(); });
}

/// The ticks are one choice, made when the list is left: not a version of the programme for each.
bool ProgrammeSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_parishes && event->type() == QEvent::FocusOut) {
        saveParishes();
    }
    return SettingsSection::eventFilter(watched, event);
}

void ProgrammeSection::read() {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    const QString words = workspace().settings.value(language);
    setChoices(m_programme, programmeChoices(words, workspace().programmes));
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
    // Without a number none is shown, so that leaving the field enters none.
    m_firstContact->setRange(current->firstContactDays ? 1 : 0, longestFirstContact);
    m_firstContact->setSpecialValueText(current->firstContactDays ? QString() : QStringLiteral("–"));
    m_firstContact->setValue(current->firstContactDays ? static_cast<int>(current->firstContactDays->value) : 0);
    m_firstContact->setEnabled(isFree);
    form()->setHelp(firstContact, isFree ? tr("Provisional: the paper gives no number.") : tr("Given by the paper."));
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
    m_parishesShown = chosenParishes();
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
    Programmes& programmes = workspace().programmes;
    const QString id = m_programme->currentData().toString();
    Result<Programme> programme = programmes.find(id);
    if (!programme) {
        programme = shippedProgramme(id);
    }
    const Result<Undo> used = programme ? programmes.use(*programme) : Result<Undo>(programme.error());
    if (!used) {
        messages()->fail(used.error().message);
        return;
    }
    read();
    tellKept(programmeField, *used, [this] { read(); });
}

void ProgrammeSection::changeCriteria() {
    const Result<Undo> changed = change(programmeCriteriaSet, m_criteria->currentData().toString());
    read();
    tellKept(criteriaField, changed, [this] { read(); });
}

void ProgrammeSection::saveNumbers(const QString& name) {
    const Result<Programme> current = workspace().programmes.current();
    if (!current) {
        messages()->fail(current.error().message);
        return;
    }
    Programme changed = *current;
    if (name == indicators) {
        setToChange(changed, m_criteria->currentData().toString()).indicatorsNeeded.value = m_indicators->value();
    } else if (m_firstContact->value() > 0) {
        SourcedNumber days = changed.firstContactDays.value_or(SourcedNumber{0, {}, true});
        days.value = m_firstContact->value();
        changed.firstContactDays = days;
    }
    revise(name, changed);
}

void ProgrammeSection::saveParishes() {
    const Result<Programme> current = workspace().programmes.current();
    const QStringList chosen = chosenParishes();
    if (current && chosen != m_parishesShown) {
        Programme changed = *current;
        changed.area.parishes = chosen;
        m_parishesShown = chosen;
        revise(parishes, changed);
    }
}

void ProgrammeSection::revise(const QString& name, const Programme& changed) {
    const Result<Undo> revised = workspace().programmes.revise(changed);
    if (!revised) {
        messages()->fail(revised.error().message);
        return;
    }
    offerBack(tr("“%1” is saved in the next version of the programme. Earlier screenings keep their verdict.").arg(label(name)),
              *revised, [this] { read(); });
}

void ProgrammeSection::retranslate() {
    card()->setTitle(tr("Programme"));
    setLabel(programmeField, tr("Programme"));
    setLabel(criteriaField, tr("Criteria set"));
    setLabel(indicators, tr("Indicators needed"));
    setLabel(firstContact, tr("Days to first contact"));
    setLabel(parishes, tr("Chosen parishes"));
    read();
}

} // namespace brobygger
