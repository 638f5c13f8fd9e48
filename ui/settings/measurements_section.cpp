// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/measurements_section.h"

#include "core/base/time/dates.h"
#include "core/documents/crisis_card.h"
#include "core/evaluation/figures/evaluation_settings.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/blank_sheet.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int instrumentRowsShown = 6;
constexpr qint64 largestTextFile = 1'000'000; // bytes; a questionnaire is a few thousand
const QString licenceField = QStringLiteral("licence");
const QString weightsField = QStringLiteral("sf12Weights");
const QString crisisField = QStringLiteral("crisis");
} // namespace

MeasurementsSection::MeasurementsSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent)
    , m_rows(new RecordsOf<const Instrument*>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("instrumentsTable"), QString()))
    , m_inUse(new QCheckBox)
    , m_reminder(makeLabel(QString(), TextRole::Muted))
    , m_licence(form()->line(licenceField, QString()))
    , m_load(
          context.actions.add({QStringLiteral("settings.loadTexts"),
                               [] { return tr("Load question texts…"); },
                               [] { return tr("A text file with the licensed wording your organisation holds the rights to"); },
                               {},
                               std::nullopt,
                               [this] { askForTexts(); }}))
    , m_forget(context.actions.add({QStringLiteral("settings.forgetTexts"),
                                    [] { return tr("Remove the wording"); },
                                    {},
                                    {},
                                    std::nullopt,
                                    [this] { forgetTexts(); }}))
    , m_weights(form()->combo(weightsField, QString()))
    , m_crisis(form()->text(crisisField, QString(), FieldNeed::Optional, 3))
    , m_crisisChecked(makeLabel(QString(), TextRole::Muted)) {
    addCrisisCommands();
    m_table->setRecords(m_rows);
    m_table->setFittedToRows(instrumentRowsShown);
    m_inUse->setObjectName(QStringLiteral("inUseCheck"));
    m_reminder->setObjectName(QStringLiteral("licenceReminder"));
    m_reminder->setWordWrap(true);
    auto* buttons = new WrappingRow;
    buttons->addWidget(m_inUse);
    buttons->addStretch();
    buttons->addWidget(buttonFor(m_forget, QStringLiteral("forgetTextsButton"), ButtonRole::Quiet));
    buttons->addWidget(buttonFor(m_load, QStringLiteral("loadTextsButton"), ButtonRole::Ordinary));
    m_table->setCommands({m_load, m_forget});
    auto* column = card()->content();
    column->insertWidget(0, m_table);
    column->insertLayout(1, buttons);
    column->insertWidget(2, m_reminder);
    m_crisis->installEventFilter(this);
    connect(m_table, &RecordTable::currentRowChanged, this, &MeasurementsSection::showChosen);
    connect(m_inUse, &QCheckBox::toggled, this, &MeasurementsSection::switchUse);
    connect(m_licence, &QLineEdit::editingFinished, this, &MeasurementsSection::saveLicence);
    m_crisis->setPlainText(workspace().settings.value(crisisCard));
    retranslate();
    keepChoice(weightsField, m_weights, sf12WeightSet);
    m_table->selectFirst();
    showChosen();
}

QString MeasurementsSection::words(const LocalText& text) const { return text.in(workspace().settings.value(language)); }

const Instrument* MeasurementsSection::chosen() const { return m_rows->at(m_table->currentRow()).value_or(nullptr); }

void MeasurementsSection::read() {
    QList<const Instrument*> all;
    for (const Instrument& instrument : workspace().instruments.catalogue().all()) {
        all.append(&instrument);
    }
    m_rows->setSource(rowsOf<const Instrument*>(all, [](const Instrument* const& instrument) { return instrument->id; }));
    showChosen();
}

void MeasurementsSection::showChosen() {
    const Instrument* instrument = chosen();
    for (QWidget* control : QList<QWidget*>{m_inUse, m_licence}) {
        control->setEnabled(instrument != nullptr);
    }
    for (QAction* command : {m_load, m_forget}) {
        command->setEnabled(instrument != nullptr);
    }
    if (instrument == nullptr) {
        return;
    }
    const QSignalBlocker quiet(m_inUse);
    m_inUse->setText(tr("Use %1").arg(words(instrument->name)));
    m_inUse->setChecked(workspace().instruments.isInUse(*instrument));
    m_reminder->setText(words(instrument->licence));
    m_licence->setText(workspace().instruments.licence(*instrument));
    m_forget->setVisible(workspace().instruments.texts(*instrument).has_value());
}

void MeasurementsSection::switchUse(bool isInUse) {
    const Instrument* instrument = chosen();
    if (instrument == nullptr) {
        return;
    }
    const Result<Undo> done = workspace().measurements.use(*instrument, isInUse);
    read();
    if (!done) {
        messages()->fail(done.error().message);
        return;
    }
    const QString name = words(instrument->name);
    // What the licence asks is said at the moment the questionnaire is taken into use.
    offerBack(isInUse ? tr("%1 is in use. %2").arg(name, words(instrument->licence))
                      : tr("%1 is not in use any more.").arg(name),
              *done, [this] { read(); });
}

void MeasurementsSection::saveLicence() {
    if (const Instrument* instrument = chosen()) {
        tellKept(licenceField, workspace().instruments.setLicence(*instrument, m_licence->text()), [this] { showChosen(); });
    }
}

void MeasurementsSection::askForTexts() {
    context().ask.openFile(this, tr("Load the wording of the questions"), tr("Question texts (*.json)"),
                           [this](const QString& path) { loadTexts(path); });
}

void MeasurementsSection::loadTexts(const QString& path) {
    if (const Result<void> may = workspace().mayBeRead(path); !may) {
        return messages()->fail(may.error().message);
    }
    const Instrument* instrument = chosen();
    if (instrument == nullptr) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestTextFile) {
        messages()->fail(tr("The file cannot be read."));
        return;
    }
    const Result<Undo> loaded = workspace().instruments.loadTexts(*instrument, file.readAll());
    if (!loaded) {
        messages()->fail(loaded.error().message);
        return;
    }
    read();
    const QString sentence = tr("The questions of %1 are shown in your wording from now on.").arg(words(instrument->name));
    if (*loaded) {
        offerBack(sentence, *loaded, [this] { read(); });
    } else {
        messages()->tell(sentence); // the same file once more
    }
}

void MeasurementsSection::forgetTexts() {
    if (const Instrument* instrument = chosen()) {
        const Undo undo = workspace().instruments.forgetTexts(*instrument);
        read();
        offerBack(tr("The wording of %1 is removed.").arg(words(instrument->name)), undo, [this] { read(); });
    }
}

void MeasurementsSection::addCrisisCommands() {
    ActionCollection& actions = context().actions;
    m_checkCrisis = actions.add({QStringLiteral("settings.crisisChecked"),
                                 [] { return tr("The numbers are checked today"); },
                                 [] { return tr("You have tried the numbers of the crisis card, and they are right"); },
                                 {},
                                 IconName::Check,
                                 [this] { checkCrisis(); }});
    m_printCrisis = actions.add({QStringLiteral("settings.crisisCard"),
                                 [] { return tr("Print the crisis card…"); },
                                 [] { return tr("A card for the wallet with whom to call, to be given to anybody"); },
                                 {},
                                 IconName::Print,
                                 [this] { printCrisis(); }});
    m_crisisChecked->setObjectName(QStringLiteral("crisisCheckedLabel"));
    m_crisisChecked->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_crisisChecked, 1);
    row->addWidget(buttonFor(m_checkCrisis, QStringLiteral("crisisCheckedButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_printCrisis, QStringLiteral("printCrisisButton"), ButtonRole::Ordinary));
    card()->content()->addLayout(row);
}

void MeasurementsSection::keepCrisis() {
    tellKept(crisisField, change(crisisCard, m_crisis->toPlainText().trimmed()), [this] {
        m_crisis->setPlainText(workspace().settings.value(crisisCard));
        showCrisisChecked();
    });
    showCrisisChecked();
}

void MeasurementsSection::showCrisisChecked() {
    const QDate on =
        crisisCardOf(workspace().settings.value(crisisCard), workspace().settings.value(crisisCardChecked)).checkedOn;
    m_crisisChecked->setText(on.isValid() ? tr("The numbers were checked on %1.").arg(formatDate(on))
                                          : tr("The numbers have not been checked as they stand."));
}

void MeasurementsSection::checkCrisis() {
    keepCrisis();
    const QDate today = workspace().clock.today();
    const QString checked = checkedCrisisCard(workspace().settings.value(crisisCard), today);
    if (const Problems problems = check(crisisCardOf(workspace().settings.value(crisisCard), checked)); problems.hasErrors()) {
        form()->showProblems(problems);
        return;
    }
    form()->clearProblem(crisisField);
    offerBack(tr("The numbers are noted as checked today."), change(crisisCardChecked, checked),
              [this] { showCrisisChecked(); });
    showCrisisChecked();
}

void MeasurementsSection::printCrisis() {
    keepCrisis();
    const Settings& settings = workspace().settings;
    const Result<QString> html = htmlOf(crisisCardOf(settings.value(crisisCard), settings.value(crisisCardChecked)));
    if (!html && !html.error().problems.isEmpty()) {
        form()->showProblems(html.error().problems);
        return;
    }
    form()->clearProblem(crisisField);
    printBlankSheet(this, context(), {QStringLiteral("crisis_card"), tr("Crisis card"), html});
}

bool MeasurementsSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_crisis && event->type() == QEvent::FocusOut) {
        keepCrisis();
    }
    return SettingsSection::eventFilter(watched, event);
}

QList<Column<const Instrument*>> MeasurementsSection::columns() const {
    const auto useOf = [this](const Instrument* const& instrument) {
        return workspace().instruments.isInUse(*instrument) ? tr("in use") : tr("not in use");
    };
    const auto wordingOf = [this](const Instrument* const& instrument) {
        return workspace().instruments.texts(*instrument) ? tr("your wording") : tr("topics only");
    };
    return {{.id = QStringLiteral("name"),
             .title = tr("Questionnaire"),
             .text = [this](const Instrument* const& instrument) { return words(instrument->name); }},
            {.id = QStringLiteral("use"),
             .title = tr("Use"),
             .text = useOf,
             .cell =
                 [this, useOf](const Instrument* const& instrument) {
                     return workspace().instruments.isInUse(*instrument)
                                ? Cell{.text = useOf(instrument), .chip = Tone::Green, .icon = IconName::Check}
                                : Cell{.text = useOf(instrument), .role = TextRole::Muted};
                 },
             .width = 130},
            {.id = QStringLiteral("wording"), .title = tr("Questions"), .text = wordingOf, .width = 160}};
}

void MeasurementsSection::retranslate() {
    card()->setTitle(tr("Measurements"));
    m_table->setAccessibleName(card()->title());
    setLabel(licenceField, tr("Licence number or agreement"));
    setLabel(weightsField, tr("SF-12 version 2 in the evaluation"));
    setChoices(m_weights, {{tr("Danish weights 2018"), QString(danishSf12Weights)},
                           {tr("American weights 1998"), QString(americanSf12Weights)}});
    form()->setHelp(weightsField, tr("Scores by different weights are never compared. Only the Danish ones have a mean of the "
                                     "population that comes with the program."));
    setLabel(crisisField, tr("Whom to call when somebody is in danger, one line each"));
    m_rows->setColumns(columns());
    showCrisisChecked();
    read();
}

} // namespace brobygger
