// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/bundles/bundle_in.h"

#include "core/access_copy/access_fields.h"
#include "core/base/time/dates.h"
#include "core/bundles/bundles.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/dialogs/open_when_free.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/shared/bundles/bundle_work.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>

namespace brobygger {

namespace {
struct BundleInWords {
    Q_DECLARE_TR_FUNCTIONS(BundleIn)
};

void addBundleSentence(Form& form, const QString& sentence, TextRole role) {
    QLabel* label = makeLabel(sentence, role);
    label->setWordWrap(true);
    form.addWide(label);
}

QString bundledInWords(const Citizen& citizen) {
    return citizen.birthDate.isValid() ? BundleInWords::tr("%1, born %2").arg(citizen.fullName(), formatDate(citizen.birthDate))
                                       : citizen.fullName();
}

QString countsInWords(const BundledCitizen& bundled) {
    QStringList parts;
    for (const BundleCount& count : bundled.counts) {
        if (const QString word = accessRecordTitle(count.table); !word.isEmpty() && count.table != "screening_answer") {
            parts.append(QStringLiteral("%1: %2").arg(word).arg(count.number));
        }
    }
    return parts.isEmpty() ? BundleInWords::tr("Master data only") : parts.join(QStringLiteral(" · "));
}

QString alikeInWords(const PossibleDuplicate& alike) {
    const QString reasons = alike.likeness.reasons.join(QStringLiteral(", "));
    return alike.birthDate.isValid() ? BundleInWords::tr("Put under %1, born %2, who is here (%3)")
                                           .arg(alike.name, formatDate(alike.birthDate), reasons)
                                     : BundleInWords::tr("Put under %1, who is here (%2)").arg(alike.name, reasons);
}

/// What can become of one citizen; the values are places in `choices`.
QList<Choice> choicesOf(const Workspace& workspace, const BundledCitizen& bundled, QList<BundleChoice>& choices) {
    QList<Choice> shown;
    const auto add = [&](const QString& label, const BundleChoice& choice) {
        shown.append({label, static_cast<int>(choices.size())});
        choices.append(choice);
    };
    if (const auto here = bundled.here.isValid() ? workspace.citizens.find(bundled.here) : std::nullopt) {
        add(BundleInWords::tr("Put under %1, the same record, which is here").arg(here->fullName()),
            {bundled.citizen.id, BundlePlace::Under, bundled.here});
    } else {
        add(bundled.wasErased ? BundleInWords::tr("As a new citizen, who was erased from this file")
                              : BundleInWords::tr("As a new citizen"),
            {bundled.citizen.id, BundlePlace::AsNew, {}});
    }
    for (const PossibleDuplicate& alike : bundled.alike) {
        add(alikeInWords(alike), {bundled.citizen.id, BundlePlace::Under, alike.id});
    }
    add(BundleInWords::tr("Leave out"), {bundled.citizen.id, BundlePlace::LeftOut, {}});
    return shown;
}

bool wouldHaveTwoOpen(const Workspace& workspace, const BundledCitizen& bundled) {
    const auto isOpen = [&](CitizenId id) { return workspace.courses.current(id).has_value(); };
    return bundled.hasOpenCourse &&
           ((bundled.here.isValid() && isOpen(bundled.here)) ||
            std::any_of(bundled.alike.cbegin(), bundled.alike.cend(), [&](const auto& alike) { return isOpen(alike.id); }));
}

void bundleIsReceived(QWidget* page, Workspace& workspace, const Result<ReceivedBundle>& received) {
    if (!received) {
        messagesFor(page)->fail(received.error().message);
        return;
    }
    workspace.codes.readAgain();
    Q_EMIT workspace.feed.changed(received->changes);
    const int number = received->asNew + received->under;
    const QString told =
        received->received.alreadyHere == 0
            ? BundleInWords::tr("%n citizen(s) received from the bundle.", nullptr, number)
            : BundleInWords::tr("%n citizen(s) received from the bundle. What was here already stays as it is.", nullptr,
                                number);
    offerUndo(page, told, Result<Undo>(Undo([&workspace, bundle = *received] { return takeBackReceived(workspace, bundle); })));
}

void receiveChosen(QWidget* page, Workspace& workspace, const OpenedBundle& bundle, const QList<BundleChoice>& choices) {
    auto* work = new BundleWork(page);
    work->task = Task::start<ReceivedBundle>(
        [source = workspace.source(), &clock = workspace.clock, bundle, choices](Progress&) -> Result<ReceivedBundle> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? receiveBundle(**beside, bundle, choices) : Result<ReceivedBundle>(beside.error());
        },
        [work, page, &workspace](const Result<ReceivedBundle>& received) {
            bundleIsReceived(page, workspace, received);
            work->deleteLater();
        });
}

void showBundle(QWidget* page, const PageContext& context, const OpenedBundle& bundle) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(BundleInWords::tr("Receive a bundle"), BundleInWords::tr("Receive"), page, 1);
    dialog->setObjectName(QStringLiteral("receiveBundleDialog"));
    Form& form = *dialog->form();
    const BundleLabel& label = bundle.copy.label;
    addBundleSentence(form,
                      BundleInWords::tr("From %1, %2, to %3. It may be opened until %4.")
                          .arg(label.fromPerson, label.fromOrganisation, label.toPerson, formatDate(label.opensUntil)),
                      TextRole::Body);
    if (label.basis == HandOverBasis::Consent) {
        addBundleSentence(form,
                          BundleInWords::tr("It comes from another organisation: tell the citizens what you have received, and "
                                            "from whom, before you use it."),
                          TextRole::Muted);
    }
    QList<BundleChoice> choices;
    QList<QComboBox*> combos;
    for (const BundledCitizen& bundled : bundle.citizens) {
        const QString name = QStringLiteral("bundled%1").arg(combos.size());
        const qsizetype first = choices.size();
        const QList<Choice> shown = choicesOf(workspace, bundled, choices);
        QComboBox* combo = form.combo(name, bundledInWords(bundled.citizen), shown, FieldNeed::Required);
        form.setHelp(name, countsInWords(bundled));
        if (bundled.here.isValid() || (bundled.alike.isEmpty() && !bundled.wasErased)) { // otherwise somebody has to look
            choose(combo, static_cast<int>(first));
        }
        combos.append(combo);
        if (wouldHaveTwoOpen(workspace, bundled)) {
            addBundleSentence(form, BundleInWords::tr("Both have an open course. Close one of them afterwards."),
                              TextRole::Body);
        }
    }
    dialog->onSave([page = QPointer<QWidget>(page), &workspace, bundle, choices, combos]() -> Result<void> {
        QList<BundleChoice> chosen;
        for (const QComboBox* combo : combos) {
            chosen.append(choices.value(combo->currentData().toInt()));
        }
        if (std::none_of(chosen.cbegin(), chosen.cend(),
                         [](const BundleChoice& choice) { return choice.place != BundlePlace::LeftOut; })) {
            return Error{ErrorKind::Invalid, BundleInWords::tr("Choose at least one citizen to receive.")};
        }
        if (page) {
            receiveChosen(page, workspace, bundle, chosen);
        }
        return {};
    });
    dialog->open();
}

void askBundlePassphrase(QWidget* page, const PageContext& context, const QString& path, const QString& problem);

void readBundle(QWidget* page, const PageContext& context, const QString& path, const QString& passphrase) {
    messagesFor(page)->tell(BundleInWords::tr("The bundle is opened…"));
    Workspace& workspace = context.workspace;
    auto* work = new BundleWork(page);
    work->task = Task::start<OpenedBundle>(
        [source = workspace.source(), &clock = workspace.clock, path, passphrase](Progress&) -> Result<OpenedBundle> {
            const auto beside = Workspace::openBeside(source, clock);
            return beside ? openBundle(**beside, path, passphrase) : Result<OpenedBundle>(beside.error());
        },
        [work, page, context, path](const Result<OpenedBundle>& bundle) {
            work->deleteLater();
            messagesFor(page)->dismiss();
            if (bundle) {
                openWhenFree(page, BundleInWords::tr("The bundle is open."), BundleInWords::tr("Look at it…"),
                             [page, context, bundle = *bundle] { showBundle(page, context, bundle); });
            } else if (bundle.error().kind == ErrorKind::Denied) {
                askBundlePassphrase(page, context, path, bundle.error().message);
            } else {
                messagesFor(page)->fail(bundle.error().message);
            }
        });
}

void askBundlePassphrase(QWidget* page, const PageContext& context, const QString& path, const QString& problem) {
    context.ask.passphrase(page, BundleInWords::tr("Passphrase of %1").arg(QFileInfo(path).fileName()),
                           BundleInWords::tr("Open the bundle"), problem,
                           [page = QPointer<QWidget>(page), context, path](const QString& passphrase) {
                               if (page) {
                                   readBundle(page, context, path, passphrase);
                               }
                           });
}
} // namespace

void openReceiveBundle(QWidget* page, const PageContext& context) {
    context.ask.openFile(page, BundleInWords::tr("Choose the bundle"),
                         BundleInWords::tr("Bundles (*.brobygger-bundle);;All files (*)"),
                         [page = QPointer<QWidget>(page), context](const QString& path) {
                             if (page) {
                                 askBundlePassphrase(page, context, path, {});
                             }
                         });
}

} // namespace brobygger
