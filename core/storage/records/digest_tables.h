// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/record_kind.h"

#include <array>

namespace brobygger {

/// A table whose rows have a digest each. Numbers stand in files: they never change, and a new table gets the next one.
struct DigestTable {
    int number;
    const char* name;
    const char* key;               ///< the column that is the engine's own number of the row
    const char* partSql = nullptr; ///< rows elsewhere that belong to the record, by its key as :key
};

inline constexpr const char* answersOfSql = R"(
    SELECT criterion, state, value, was_prefilled FROM screening_answer WHERE screening_id = :key ORDER BY criterion)";

inline constexpr std::array digestTables{
    DigestTable{1, "partner", "id"},
    DigestTable{2, "partner_person", "id"},
    DigestTable{3, "citizen", "id"},
    DigestTable{4, "citizen_fact", "id"},
    DigestTable{5, "citizen_wish", "citizen_id"},
    DigestTable{6, "course", "id"},
    DigestTable{7, "todo", "id"},
    DigestTable{8, "incoming_referral", "id"},
    DigestTable{9, "received_message", "id"},
    DigestTable{10, "received_attachment", "id"},
    DigestTable{11, "sent_answer", "id"},
    DigestTable{12, "contact", "id"},
    DigestTable{13, "note", "id"},
    DigestTable{14, "information_sheet", "id"},
    DigestTable{15, "consent", "id"},
    DigestTable{16, "screening", "id", answersOfSql},
    DigestTable{17, "offer", "id"},
    DigestTable{18, "offer_session", "id"},
    DigestTable{19, "outgoing_referral", "id"},
    DigestTable{20, "document", "id"},
    DigestTable{21, "appointment", "id"},
    DigestTable{22, "measurement", "id"},
    DigestTable{23, "price", "id"},
    DigestTable{24, "cost_entry", "id"},
    DigestTable{25, "import", "id"},
    DigestTable{26, "plain_file", "id"},
    DigestTable{27, "service_use", "id"},
    DigestTable{28, "labour_status", "id"},
    DigestTable{29, "course_rung", "id"},
    DigestTable{30, "refusal_tally", "id"},
    DigestTable{31, "budget_line", "id"},
    DigestTable{32, "comparison_figure", "id"},
    DigestTable{33, "release", "id"},
    DigestTable{34, "frozen_report", "id"},
    DigestTable{35, "focus_group", "id"},
    DigestTable{36, "focus_participant", "id"},
    DigestTable{37, "focus_theme", "id"},
    DigestTable{38, "focus_quote", "id"},
    DigestTable{39, "partner_form", "id"},
    DigestTable{40, "chart_baseline", "id"},
    DigestTable{41, "population_norm", "id"},
    DigestTable{42, "person_around", "id"},
    DigestTable{43, "goal", "id"},
    DigestTable{44, "goal_follow_up", "id"},
    DigestTable{45, "barrier", "id"},
    DigestTable{46, "course_pause", "id"},
    DigestTable{47, "course_phase", "id"},
    DigestTable{48, "pdsa_cycle", "id"},
    DigestTable{51, "work_consideration", "id"},
    DigestTable{52, "considerations_request", "id"},
    DigestTable{53, "partner_agreement", "id"},
    DigestTable{54, "commitment", "id"},
    DigestTable{55, "commitment_step", "id"},
    DigestTable{56, "meeting", "id"},
    DigestTable{57, "meeting_participant", "id"},
    DigestTable{58, "meeting_point", "id"},
    DigestTable{59, "meeting_decision", "id"},
    DigestTable{60, "own_template", "id"},
    DigestTable{61, "volunteer", "id"},
    DigestTable{62, "accompaniment_plan", "id"},
    DigestTable{63, "accompaniment_step", "id"},
    DigestTable{64, "outreach", "id"},
    DigestTable{65, "short_message", "id"},
    DigestTable{66, "visit_round", "id"},
    DigestTable{83, "citizen_merge", "id"},
    DigestTable{84, "moved_row", "id"},
    DigestTable{85, "distinct_pair", "id"},
    DigestTable{77, "attachment", "id"},
    DigestTable{78, "attachment_content", "id"},
    DigestTable{79, "erasure", "id"},
    DigestTable{67, "rights_request", "id"},
    DigestTable{71, "restriction", "id"},
    DigestTable{72, "note_remark", "id"},
    DigestTable{68, "hand_over", "id"},
};

/// A small table without numbers of the engine's own, which has one digest as a whole, made anew when a record of its kind is
/// written. The coded lists are also brought up to date by the program itself, outside the trail, so they stay out of the sum.
struct WholeTable {
    int number;
    const char* name;
    RecordKind kind;
    const char* order;
    bool isInSum;
};

inline constexpr std::array wholeTables{
    WholeTable{101, "programme", RecordKind::Programme, "id, version", true},
    WholeTable{102, "parish_category", RecordKind::ParishCategory, "parish_code", true},
    WholeTable{103, "code", RecordKind::Code, "list, id", false},
};

} // namespace brobygger
