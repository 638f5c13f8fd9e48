// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/bundles/bundle_out.h"

#include "core/bundles/bundles.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shared/agreed_passphrase.h"
#include "ui/shared/bundles/bundle_work.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace brobygger {

namespace {
const QString bundleBasisField = QStringLiteral("basis");
const QString bundleOrganisationField = QStringLiteral("organisation");

struct BundleOutWords {
    Q_DECLARE_TR_FUNCTIONS(BundleOut)
};

QString whatGoesAlong(const Workspace& workspace, const QList<CitizenId>& citizens) {
    if (const auto one = citizens.size() == 1 ? workspace.citizens.find(citizens.first()) : std::nullopt) {
        return BundleOutWords::tr(
                   "Everything that stands about %1 goes along, encrypted, and nothing about others. It is taken "
                   "down that it was handed over.")
            .arg(one->fullName());
    }
    return BundleOutWords::tr(
        "Everything that stands about %n citizen(s) goes along, encrypted, and nothing about others. It is "
        "taken down of each that it was handed over.",
        nullptr, static_cast<int>(citizens.size()));
}

/// The fields of the dialog, as what they ask for.
struct HandOverFields {
    QComboBox* basis;
    QLineEdit* organisation;
    QLineEdit* person;
    DateField* until;
    AgreedPassphrase passphrase;

    BundleWish wish(const QList<CitizenId>& citizens) const {
        const HandOverBasis why = handOverBasisFromCode(basis->currentData().toString());
        return {citizens, why, why == HandOverBasis::Consent ? organisation->text() : QString(), person->text(),
                until->date().value_or(QDate())};
    }
};

HandOverFields handOverFields(Form* form, const Workspace& workspace) {
    QComboBox* basis = form->combo(
        bundleBasisField, BundleOutWords::tr("To whom"),
        {{BundleOutWords::tr("A locum or colleague in our own organisation"), toCode(HandOverBasis::SameController)},
         {BundleOutWords::tr("Another organisation, with the citizen's consent"), toCode(HandOverBasis::Consent)}},
        FieldNeed::Required);
    QLineEdit* organisation = form->line(bundleOrganisationField, BundleOutWords::tr("Organisation"), FieldNeed::Required);
    form->setHelp(bundleOrganisationField, BundleOutWords::tr("As the consent names it."));
    QLineEdit* person = form->line(QStringLiteral("person"), BundleOutWords::tr("Who gets it"), FieldNeed::Required);
    DateField* until = form->date(QStringLiteral("opensUntil"), BundleOutWords::tr("May be opened until"), workspace.clock,
                                  FieldNeed::Required);
    until->setDate(workspace.clock.today().addDays(proposedBundleDays));
    const auto followBasis = [form, basis] {
        const bool isOther = basis->currentData().toString() == toCode(HandOverBasis::Consent);
        form->setVisible(bundleOrganisationField, isOther);
    };
    followBasis();
    QObject::connect(basis, &QComboBox::currentIndexChanged, form, followBasis);
    const AgreedPassphrase passphrase(*form, QStringLiteral("bundlePassphrase"),
                                      {BundleOutWords::tr("Passphrase of the bundle"),
                                       BundleOutWords::tr("Passphrase once more"),
                                       BundleOutWords::tr("Tell it by voice, never together with the bundle.")});
    return {basis, organisation, person, until, passphrase};
}

/// Who goes to another organisation for good has a course to be closed as handed over.
void offerTheCourse(QWidget* page, const PageContext& context, const CitizenHandOver& line) {
    if (line.basis == HandOverBasis::Consent && context.workspace.courses.current(line.citizen)) {
        messagesFor(page)->addNext(BundleOutWords::tr("To the course"),
                                   [&navigator = context.navigator, citizen = line.citizen] {
                                       navigator.open({.page = page::citizens, .citizen = citizen, .tab = tab::course});
                                   });
    }
}

void bundleIsMade(QWidget* page, const PageContext& context, const Result<MadeBundle>& made) {
    Workspace& workspace = context.workspace;
    if (!made) {
        messagesFor(page)->fail(made.error().message);
        return;
    }
    Changes changes;
    changes.kinds = {RecordKind::HandOver};
    for (const CitizenHandOver& line : made->handOvers) {
        changes.citizens.insert(line.citizen.value());
    }
    Q_EMIT workspace.feed.changed(changes);
    const auto number = static_cast<int>(made->handOvers.size());
    offerUndo(page,
              BundleOutWords::tr("The bundle with %n citizen(s) is saved. Tell the passphrase by voice.", nullptr, number),
              Result<Undo>(Undo([&workspace, bundle = *made] { return takeBackHandOver(workspace, bundle); })));
    if (number == 1) {
        offerTheCourse(page, context, made->handOvers.first());
    }
}

/// What stays until the lock, where a citizen's page only stays until another one is opened.
QWidget* lastingPageOf(QWidget* part) {
    QWidget* lasting = part;
    for (QWidget* at = part; at; at = at->parentWidget()) {
        if (qobject_cast<Page*>(at)) {
            lasting = at;
        }
    }
    return lasting;
}

void makeBundle(QWidget* page, const PageContext& context, const BundleWish& wish, const QString& path,
                const QString& passphrase) {
    Workspace& workspace = context.workspace;
    messagesFor(page)->tell(BundleOutWords::tr("The bundle is made…"));
    auto* work = new BundleWork(page);
    work->task = Task::start<MadeBundle>(
        [source = workspace.source(), &clock = workspace.clock, wish, path, passphrase](Progress&) -> Result<MadeBundle> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? handOver(**beside, wish, path, passphrase) : Result<MadeBundle>(beside.error());
        },
        [work, page, context](const Result<MadeBundle>& made) {
            bundleIsMade(page, context, made);
            work->deleteLater();
        });
}
} // namespace

void openHandOverDialog(QWidget* part, const PageContext& context, const QList<CitizenId>& citizens) {
    QWidget* const page = lastingPageOf(part);
    if (citizens.isEmpty()) {
        messagesFor(page)->warn(BundleOutWords::tr("No citizen has an open course."));
        return;
    }
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(BundleOutWords::tr("Hand over in an encrypted bundle"),
                                  BundleOutWords::tr("Choose the place…"), page, 1);
    dialog->setObjectName(QStringLiteral("handOverBundleDialog"));
    QLabel* what = makeLabel(whatGoesAlong(workspace, citizens), TextRole::Muted);
    what->setWordWrap(true);
    dialog->form()->addWide(what);
    const HandOverFields fields = handOverFields(dialog->form(), workspace);
    dialog->onCheck([fields, citizens, &workspace] {
        Problems problems = checkBundle(workspace, fields.wish(citizens));
        for (const Problem& problem : fields.passphrase.problems().list()) {
            problems.error(problem.field, problem.message);
        }
        return problems;
    });
    dialog->onSave([fields, citizens, context, page = QPointer<QWidget>(page)]() -> Result<void> {
        if (page) {
            context.ask.saveFile(
                page, BundleOutWords::tr("Save the bundle"), BundleOutWords::tr("Bundle.brobygger-bundle"),
                BundleOutWords::tr("Bundles (*.brobygger-bundle)"),
                [page, context, wish = fields.wish(citizens), passphrase = fields.passphrase.text()](const QString& path) {
                    if (page) {
                        makeBundle(page, context, wish, path, passphrase);
                    }
                });
        }
        return {};
    });
    dialog->open();
}

} // namespace brobygger
