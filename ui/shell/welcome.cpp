// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "core/security/passphrase_strength.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/programme_choices.h"
#include "ui/shell/frame/centred_card.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace brobygger {

namespace {
const QString organisation = QStringLiteral("organisation");
const QString worker = QStringLiteral("worker");
const QString passphrase = QStringLiteral("passphrase");
const QString passphraseAgain = QStringLiteral("passphraseAgain");
const QString path = QStringLiteral("path");
const QString ending = QStringLiteral(".brobygger");
constexpr int lastStep = 2;

QString proposedPath(const QString& name) {
    QString file = name.simplified();
    file.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]")), QStringLiteral("-"));
    return QStringLiteral("%1/%2%3").arg(proposedFolder(), file.isEmpty() ? QStringLiteral("Brobygger") : file, ending);
}
} // namespace

QString proposedFolder() { return QDir::homePath() + QStringLiteral("/Brobygger"); }

Welcome::Welcome(Appearance& appearance, Ask& ask, DemoOffer demo, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_ask(ask)
    , m_demoOffer(demo)
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_text(makeLabel(QString(), TextRole::Muted))
    , m_steps(new FrontPages)
    , m_languageForm(new Form)
    , m_organisationForm(new Form)
    , m_workerForm(new Form)
    , m_problem(makeLabel(QString(), TextRole::Problem))
    , m_open(makeButton(QStringLiteral("openFileButton"), QString(), ButtonRole::Link))
    , m_demo(makeButton(QStringLiteral("demoButton"), QString(), ButtonRole::Link))
    , m_back(makeButton(QStringLiteral("backButton"), QString(), ButtonRole::Ordinary))
    , m_next(makeButton(QStringLiteral("nextButton"), QString(), ButtonRole::Primary)) {
    setObjectName(QStringLiteral("welcome"));
    m_text->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_problem->setObjectName(QStringLiteral("welcomeProblem"));
    makeLanguageStep();
    makeOrganisationStep();
    makeWorkerStep();
    for (Form* form : {m_languageForm, m_organisationForm, m_workerForm}) {
        form->layout()->setAlignment(Qt::AlignTop); // the steps differ in height
    }

    QVBoxLayout* column = centredCard(this, 520);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_steps);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    m_next->setAutoDefault(true);
    connect(m_next, &QPushButton::clicked, this, &Welcome::next);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_open, &QPushButton::clicked, this, &Welcome::openAsked);
    connect(m_demo, &QPushButton::clicked, this, &Welcome::demoAsked);
    retranslate();
    showStep(0);
}

void Welcome::makeLanguageStep() {
    m_language = m_languageForm->combo(QStringLiteral("language"), QString());
    setChoices(m_language,
               {{QStringLiteral("Dansk"), QStringLiteral("da")}, {QStringLiteral("English"), QStringLiteral("en")}});
    choose(m_language, m_appearance.language());
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_appearance.setLanguage(m_language->currentData().toString()); });
    m_steps->addWidget(m_languageForm);
}

void Welcome::makeOrganisationStep() {
    QLineEdit* name = m_organisationForm->line(organisation, QString(), FieldNeed::Required);
    connect(name, &QLineEdit::textEdited, this, &Welcome::proposePath);
    m_kind = m_organisationForm->combo(QStringLiteral("kind"), QString());
    m_programme = m_organisationForm->combo(QStringLiteral("programme"), QString());
    m_steps->addWidget(m_organisationForm);
}

void Welcome::makeWorkerStep() {
    m_workerForm->line(worker, QString(), FieldNeed::Required);
    QLineEdit* first = m_workerForm->line(passphrase, QString(), FieldNeed::Required);
    QLineEdit* second = m_workerForm->line(passphraseAgain, QString(), FieldNeed::Required);
    first->setEchoMode(QLineEdit::Password);
    second->setEchoMode(QLineEdit::Password);
    connect(first, &QLineEdit::textEdited, this, &Welcome::describePassphrase);
    QLineEdit* place = m_workerForm->line(path, QString(), FieldNeed::Required);
    connect(place, &QLineEdit::textEdited, this, [this] { m_pathIsOwn = true; });
    m_browse = makeButton(QStringLiteral("browseButton"), QString(), ButtonRole::Link);
    connect(m_browse, &QPushButton::clicked, this, [this, place] {
        m_ask.saveFile(this, tr("Where the file lies"), QFileInfo(place->text()).fileName(), tr("Brobygger file (*.brobygger)"),
                       [this, place](const QString& chosen) {
                           m_pathIsOwn = true;
                           place->setText(chosen);
                       });
    });
    m_workerForm->addWide(m_browse);
    m_steps->addWidget(m_workerForm);
    proposePath();
}

QString Welcome::typed(const QString& field) const {
    const Form* form = field == organisation ? m_organisationForm : m_workerForm;
    const QString text = static_cast<QLineEdit*>(form->field(field))->text();
    // Blanks around a passphrase are part of it.
    return field.startsWith(passphrase) ? text : text.trimmed();
}

void Welcome::proposePath() {
    if (!m_pathIsOwn) {
        static_cast<QLineEdit*>(m_workerForm->field(path))->setText(proposedPath(typed(organisation)));
    }
}

/// Without its ending the file would be among no files one can choose to open.
void Welcome::completePath() {
    const QString name = typed(path);
    if (!name.isEmpty() && !QFileInfo(name).isDir() && !name.endsWith(ending, Qt::CaseInsensitive)) {
        static_cast<QLineEdit*>(m_workerForm->field(path))->setText(name + ending);
    }
}

void Welcome::describePassphrase() {
    const QString words = typed(passphrase);
    m_workerForm->setHelp(passphrase, words.isEmpty() ? tr("At least 12 characters; four words of your own are good.")
                                                      : describe(strengthOf(words, {typed(organisation), typed(worker)})));
}

Problems Welcome::check(int step) const {
    Problems problems;
    if (step == 1 && typed(organisation).isEmpty()) {
        problems.error(organisation, tr("Write the name of your organisation."));
    }
    if (step != lastStep) {
        return problems;
    }
    if (typed(worker).isEmpty()) {
        problems.error(worker, tr("Write your name."));
    }
    if (const auto problem = passphraseProblem(typed(passphrase), {typed(organisation), typed(worker)})) {
        problems.error(passphrase, *problem);
    } else if (typed(passphrase) != typed(passphraseAgain)) {
        problems.error(passphraseAgain, tr("The two are not the same. Write it once more."));
    }
    const QFileInfo file(typed(path));
    if (typed(path).isEmpty()) {
        problems.error(path, tr("Choose where the file lies."));
    } else if (file.isDir()) {
        problems.error(path, tr("This is a folder. Write the name of the file after it."));
    } else if (file.exists()) {
        problems.error(
            path, tr("There is a file with this name already. Choose another name, or open the file from the first page."));
    } else if (!file.dir().exists() && file.absolutePath() != proposedFolder()) {
        problems.error(path, tr("This folder is not there. Make it first, or choose another place."));
    }
    return problems;
}

void Welcome::next() {
    const int step = m_steps->currentIndex();
    auto* form = static_cast<Form*>(m_steps->currentWidget());
    completePath();
    const Problems problems = check(step);
    (void)form->showProblems(problems); // every field named by check() is in this form
    if (problems.hasErrors()) {
        return;
    }
    if (step < lastStep) {
        showStep(step + 1);
    } else {
        setBusy(true);
        const NewFile file = answers();
        forgetPassphrases();
        Q_EMIT finished(file);
    }
}

void Welcome::forgetPassphrases() {
    for (const QString& field : {passphrase, passphraseAgain}) {
        static_cast<QLineEdit*>(m_workerForm->field(field))->setText({}); // unlike clear(), it forgets how to take that back
    }
    describePassphrase();
}

NewFile Welcome::answers() const {
    FileSetup setup;
    setup.language = m_language->currentData().toString();
    setup.organisation = typed(organisation);
    setup.organisationKind = m_kind->currentData().toString();
    setup.programme = m_programme->currentData().toString();
    setup.worker = typed(worker);
    return {setup, typed(passphrase), QFileInfo(typed(path)).absoluteFilePath()};
}

void Welcome::showStep(int step) {
    m_steps->setCurrentIndex(step);
    m_problem->hide();
    m_back->setVisible(step > 0);
    m_open->setVisible(step == 0);
    m_demo->setVisible(step == 0 && m_demoOffer == DemoOffer::Shown);
    retranslate();
    focusStep();
}

void Welcome::focusStep() {
    const int step = m_steps->currentIndex();
    static_cast<Form*>(m_steps->currentWidget())
        ->findChild<QWidget*>(step == 0   ? QStringLiteral("languageCombo")
                              : step == 1 ? QStringLiteral("organisationEdit")
                                          : QStringLiteral("workerEdit"))
        ->setFocus();
}

void Welcome::setBusy(bool isBusy) {
    m_workerForm->setEnabled(!isBusy);
    m_back->setEnabled(!isBusy);
    m_next->setEnabled(!isBusy);
    m_next->setText(isBusy ? tr("Making the file…") : tr("Make the file"));
}

void Welcome::fail(const QString& message) {
    setBusy(false);
    m_problem->setText(message);
    m_problem->show();
    if (m_steps->currentIndex() == lastStep) {
        m_workerForm->field(passphrase)->setFocus(); // to be written again
    }
}

void Welcome::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    focusStep();
}

/// Enter in any field goes on; a button that has the focus is meant itself.
void Welcome::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_next->isEnabled() && !qobject_cast<const QAbstractButton*>(focusWidget())) {
        next();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void Welcome::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Welcome::retranslate() {
    const int step = m_steps->currentIndex();
    m_title->setText(tr("Welcome · step %1 of 3").arg(step + 1));
    m_text->setText(step == 0   ? tr("Everything you write is kept in one encrypted file on this machine and is never sent "
                                       "anywhere.")
                    : step == 1 ? tr("The organisation decides the wording of letters and consents. All of it can be "
                                     "changed later.")
                                : tr("Nobody can open the file without the passphrase, and nobody can find it for you. Write "
                                     "it down and keep it locked away."));
    m_languageForm->setLabel(QStringLiteral("language"), tr("Language"));
    m_organisationForm->setLabel(organisation, tr("Organisation"));
    m_organisationForm->setLabel(QStringLiteral("kind"), tr("Kind of organisation"));
    m_organisationForm->setLabel(QStringLiteral("programme"), tr("Programme"));
    setChoices(m_kind, organisationKindChoices());
    setChoices(m_programme, programmeChoices(m_appearance.language()));
    m_workerForm->setLabel(worker, tr("Your name"));
    m_workerForm->setLabel(passphrase, tr("Passphrase"));
    m_workerForm->setLabel(passphraseAgain, tr("Passphrase once more"));
    m_workerForm->setLabel(path, tr("Where the file lies"));
    m_browse->setText(tr("Choose another place…"));
    describePassphrase();
    m_open->setText(tr("Open a file…"));
    m_demo->setText(tr("Try the demo municipality"));
    m_back->setText(tr("Back"));
    m_next->setText(step == lastStep ? tr("Make the file") : tr("Next"));
}

} // namespace brobygger
