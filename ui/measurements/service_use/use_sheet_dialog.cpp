// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/service_use/use_sheet_dialog.h"

#include "core/base/time/dates.h"
#include "core/service_use/use_sheet_plan.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/theme.h"
#include "ui/measurements/service_use/use_line_field.h"
#include "ui/measurements/service_use/use_periods.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <algorithm>

namespace brobygger {

namespace {
/// The dialog's working parts; a child of the dialog and gone with it.
class UseSheetFields final : public QObject {
    Q_OBJECT
public:
    UseSheetFields(FormDialog* dialog, const Workspace& workspace, const UsePeriodSheet& sheet);
    UsePeriodSheet entered() const;
    Problems unreadable() const;

private:
    void addHead(const QString& name);
    void addLines();
    void step(qsizetype from, int by);
    UseOrigin origin() const;

    FormDialog* m_dialog;
    const Workspace& m_workspace;
    UsePeriodSheet m_sheet;
    QComboBox* m_source = nullptr;
    QComboBox* m_certainty = nullptr;
    QList<UseLineField*> m_fields;
};

/// What most lines say that hold a number already; the source is chosen by nobody where none does.
std::optional<UseOrigin> originOf(const UsePeriodSheet& sheet) {
    std::optional<UseOrigin> most;
    qsizetype count = 0;
    for (const UseLine& line : sheet.lines) {
        if (!line.number) {
            continue;
        }
        const UseOrigin own{line.source, line.certainty};
        const auto same = std::count_if(sheet.lines.cbegin(), sheet.lines.cend(), [&own](const UseLine& other) {
            return other.number && UseOrigin{other.source, other.certainty} == own;
        });
        if (same > count && line.certainty != UseCertainty::Unknown) {
            most = own;
            count = same;
        }
    }
    return most;
}

/// Not known is said for each line by itself.
QList<Choice> certaintiesOfSheet() {
    return {{useCertaintyLabel(UseCertainty::Known), toCode(UseCertainty::Known)},
            {useCertaintyLabel(UseCertainty::Partly), toCode(UseCertainty::Partly)}};
}

UseSheetFields::UseSheetFields(FormDialog* dialog, const Workspace& workspace, const UsePeriodSheet& sheet)
    : QObject(dialog)
    , m_dialog(dialog)
    , m_workspace(workspace)
    , m_sheet(sheet) {
    const auto course = courseOfSheets(workspace, sheet.citizen);
    addHead(course ? periodName(sheet.period, course->startedOn) : QString());
    addLines();
}

void UseSheetFields::addHead(const QString& name) {
    Form& form = *m_dialog->form();
    const QString days = periodText(m_sheet.period);
    auto* period = makeLabel(name.isEmpty() ? days : QStringLiteral("%1: %2").arg(name, days), TextRole::Strong);
    period->setObjectName(QStringLiteral("usePeriodLabel"));
    form.addWide(period);
    QList<Choice> sources;
    for (const UseSource source : useSources()) {
        sources.append({useSourceLabel(source), toCode(source)});
    }
    m_source = form.combo(QStringLiteral("source"), tr("Where it is known from"), sources, FieldNeed::Required);
    m_certainty = form.combo(QStringLiteral("certainty"), tr("How sure it is"), certaintiesOfSheet());
    if (const auto known = originOf(m_sheet)) {
        choose(m_source, toCode(known->source));
        choose(m_certainty, toCode(known->certainty));
    }
    auto* hint = makeLabel(tr("Write 0 for not at all. What is left empty was not asked. Enter goes to the next line."),
                           TextRole::Muted);
    form.addWide(hint);
}

void UseSheetFields::addLines() {
    Form& form = *m_dialog->form();
    const UseOrigin ofSheet = origin();
    for (const UseLine& line : std::as_const(m_sheet.lines)) {
        const QString word = codeWord(m_workspace, QStringLiteral("service_kind"), line.kind);
        auto* field = new UseLineField(word, line, ofSheet);
        form.add(line.kind, QString(), field, FieldNeed::Optional, FieldWidth::Full); // it says its label itself
        field->nameParts();
        const qsizetype at = m_fields.size();
        connect(field, &UseLineField::stepWanted, this, [this, at](int by) { step(at, by); });
        connect(field, &UseLineField::unreadableLeft, this, [&form, kind = line.kind] {
            Problems problems;
            problems.error(kind, wrongNumber(std::nullopt, UseCertainty::Known));
            form.clearProblem(kind);
            form.markProblems(problems);
        });
        m_fields.append(field);
    }
}

void UseSheetFields::step(qsizetype from, int by) {
    const qsizetype to = from + by;
    if (to >= m_fields.size()) {
        m_dialog->saveButton()->setFocus(Qt::TabFocusReason);
    } else if (to >= 0) {
        m_fields[to]->edit()->setFocus(Qt::TabFocusReason);
        m_dialog->showField(m_sheet.lines[to].kind);
    }
}

UseOrigin UseSheetFields::origin() const {
    const QString source = m_source->currentData().toString();
    return {source.isEmpty() ? UseSource::Self : useSourceFromCode(source),
            useCertaintyFromCode(m_certainty->currentData().toString())};
}

UsePeriodSheet UseSheetFields::entered() const {
    UsePeriodSheet sheet = m_sheet;
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        sheet.lines[at] = m_fields[at]->line(origin());
    }
    return sheet;
}

Problems UseSheetFields::unreadable() const {
    Problems problems;
    for (qsizetype at = 0; at < m_fields.size(); ++at) {
        if (!m_fields[at]->isReadable()) {
            problems.error(m_sheet.lines[at].kind, wrongNumber(std::nullopt, UseCertainty::Known));
        }
    }
    return problems;
}

Result<void> saveSheet(const QWidget* page, Workspace& workspace, const UsePeriodSheet& sheet) {
    const Result<Undo> saved = workspace.serviceUses.save(sheet);
    if (!saved) {
        return saved.error();
    }
    const auto entered =
        std::count_if(sheet.lines.cbegin(), sheet.lines.cend(), [](const UseLine& line) { return line.isEntered(); });
    offerUndo(page, UseSheetFields::tr("The sheet is saved with %n service(s).", nullptr, static_cast<int>(entered)), saved);
    return {};
}

QString sheetTitle(const Workspace& workspace, CitizenId citizen, const UsePeriod& period) {
    const auto course = courseOfSheets(workspace, citizen);
    return course && period == periodBefore(course->startedOn) ? UseSheetFields::tr("Use of services: start sheet")
                                                               : UseSheetFields::tr("Use of services: follow-up");
}
} // namespace

void openUseSheet(QWidget* parent, PageContext& context, CitizenId citizen, const UsePeriod& period) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(sheetTitle(workspace, citizen, period), UseSheetFields::tr("Save the sheet"), parent);
    dialog->setObjectName(QStringLiteral("useSheetDialog"));
    const auto* fields = new UseSheetFields(dialog, workspace, workspace.serviceUses.sheet(citizen, period));
    dialog->onCheck([fields] { return fields->unreadable(); });
    dialog->onSave([fields, &workspace, page = QPointer<QWidget>(parent)]() -> Result<void> {
        return saveSheet(page, workspace, fields->entered());
    });
    const QString name =
        QStringList{QStringLiteral("use-sheet"), citizen.toString(), isoDate(period.from), isoDate(period.to)}.join(
            QLatin1Char('/'));
    dialog->setDraft(draftKeeper(workspace, name, citizen, [=, &context] { openUseSheet(parent, context, citizen, period); }));
    dialog->open();
}

void openFollowUpSheet(QWidget* parent, PageContext& context, CitizenId citizen) {
    const Workspace& workspace = context.workspace;
    const auto course = courseOfSheets(workspace, citizen);
    const QList<UsePeriod> over = course ? periodsOver(course->startedOn, workspace.clock.today()) : QList<UsePeriod>();
    if (over.isEmpty()) {
        return;
    }
    const QList<ServiceUse> rows = workspace.serviceUses.forCitizen(citizen);
    if (over.size() == 1) {
        return openUseSheet(parent, context, citizen, over.first());
    }
    auto* dialog =
        new FormDialog(UseSheetFields::tr("Follow-up of the use of services"), UseSheetFields::tr("Fill in"), parent, 1);
    dialog->setObjectName(QStringLiteral("followUpDialog"));
    QList<Choice> choices;
    for (qsizetype at = 0; at < over.size(); ++at) {
        const QString words = QStringLiteral("%1: %2").arg(periodName(over[at], course->startedOn), periodText(over[at]));
        choices.append({isTold(rows, over[at]) ? UseSheetFields::tr("%1 (filled in)").arg(words) : words, QVariant(at)});
    }
    QComboBox* period = dialog->form()->combo(QStringLiteral("period"), UseSheetFields::tr("Period"), choices);
    choose(period, QVariant(over.indexOf(periodToFill(over, course->startedOn, rows))));
    QObject::connect(dialog, &QDialog::accepted, parent, [=, &context] { // when this one is gone, so that the sheet is in front
        openUseSheet(parent, context, citizen, over[period->currentData().toLongLong()]);
    });
    dialog->open();
}

} // namespace brobygger

#include "use_sheet_dialog.moc"
