using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace AiDeals.Data.Migrations
{
    /// <inheritdoc />
    public partial class Spine : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "asp_net_roles",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_users",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    slug = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    stake = table.Column<bool>(type: "boolean", nullable: false),
                    part_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    binding = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    round = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    capacity_gw = table.Column<decimal>(type: "numeric", nullable: true),
                    chips = table.Column<long>(type: "bigint", nullable: true),
                    project = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    article_count = table.Column<int>(type: "integer", nullable: false),
                    languages = table.Column<List<string>>(type: "text[]", nullable: false),
                    origin_count = table.Column<int>(type: "integer", nullable: false),
                    amount_bound = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    amount_value = table.Column<decimal>(type: "numeric", nullable: true),
                    amount_value_high = table.Column<decimal>(type: "numeric", nullable: true),
                    date_first = table.Column<DateOnly>(type: "date", nullable: true),
                    date_last = table.Column<DateOnly>(type: "date", nullable: true),
                    date_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    dollars_units_per_dollar = table.Column<decimal>(type: "numeric", nullable: true),
                    dollars_value = table.Column<decimal>(type: "numeric", nullable: true),
                    dollars_value_high = table.Column<decimal>(type: "numeric", nullable: true),
                    dollars_period_first = table.Column<DateOnly>(type: "date", nullable: true),
                    dollars_period_last = table.Column<DateOnly>(type: "date", nullable: true),
                    dollars_period_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    first_known_first = table.Column<DateOnly>(type: "date", nullable: true),
                    first_known_last = table.Column<DateOnly>(type: "date", nullable: true),
                    first_known_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    last_known_first = table.Column<DateOnly>(type: "date", nullable: true),
                    last_known_last = table.Column<DateOnly>(type: "date", nullable: true),
                    last_known_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    term_unit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    term_value = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deals", x => x.id);
                    table.CheckConstraint("ck_deals_amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_bound IS NULL)\nAND amount_value >= 0 AND amount_currency ~ '^[A-Z]{3}$'\nAND (amount_value_high IS NOT NULL) = coalesce(amount_bound = 'range', false) AND amount_value_high >= amount_value");
                    table.CheckConstraint("ck_deals_amount_bound_word", "\"amount_bound\" IN ('exact', 'about', 'at_least', 'over', 'up_to', 'range')");
                    table.CheckConstraint("ck_deals_binding_word", "\"binding\" IN ('unknown', 'binding', 'non_binding')");
                    table.CheckConstraint("ck_deals_counts", "article_count >= 1 AND origin_count BETWEEN 1 AND article_count");
                    table.CheckConstraint("ck_deals_date", "(date_first IS NULL) = (date_precision IS NULL) AND (date_last IS NULL) = (date_precision IS NULL)\nAND date_first = date_trunc(date_precision, date_first::timestamp)\nAND date_last = date_first + replace('1 ' || date_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_deals_date_precision_word", "\"date_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_deals_dollars", "dollars_value >= 0 AND dollars_units_per_dollar > 0 AND (dollars_value_high IS NULL OR dollars_value_high >= dollars_value) AND (dollars_value IS NULL) = (dollars_units_per_dollar IS NULL)");
                    table.CheckConstraint("ck_deals_dollars_period", "(dollars_period_first IS NULL) = (dollars_period_precision IS NULL) AND (dollars_period_last IS NULL) = (dollars_period_precision IS NULL)\nAND dollars_period_first = date_trunc(dollars_period_precision, dollars_period_first::timestamp)\nAND dollars_period_last = dollars_period_first + replace('1 ' || dollars_period_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_deals_dollars_period_precision_word", "\"dollars_period_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_deals_first_known", "(first_known_first IS NULL) = (first_known_precision IS NULL) AND (first_known_last IS NULL) = (first_known_precision IS NULL)\nAND first_known_first = date_trunc(first_known_precision, first_known_first::timestamp)\nAND first_known_last = first_known_first + replace('1 ' || first_known_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_deals_first_known_precision_word", "\"first_known_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_deals_kind_word", "\"kind\" IN ('funding_round', 'acquisition', 'compute_contract', 'capital_project', 'spending_commitment')");
                    table.CheckConstraint("ck_deals_last_known", "(last_known_first IS NULL) = (last_known_precision IS NULL) AND (last_known_last IS NULL) = (last_known_precision IS NULL)\nAND last_known_first = date_trunc(last_known_precision, last_known_first::timestamp)\nAND last_known_last = last_known_first + replace('1 ' || last_known_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_deals_last_known_precision_word", "\"last_known_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_deals_part_of_id", "part_of_id <> id");
                    table.CheckConstraint("ck_deals_stake", "NOT stake OR kind = 'funding_round'");
                    table.CheckConstraint("ck_deals_status_word", "\"status\" IN ('rumoured', 'in_talks', 'offered', 'announced', 'completed', 'rejected', 'cancelled')");
                    table.CheckConstraint("ck_deals_term", "(term_value IS NULL) = (term_unit IS NULL) AND term_value > 0");
                    table.CheckConstraint("ck_deals_term_unit_word", "\"term_unit\" IN ('second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year')");
                    table.ForeignKey(
                        name: "fk_deals_deals_part_of_id",
                        column: x => x.part_of_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    targets = table.Column<List<string>>(type: "text[]", nullable: false),
                    field = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    who = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    when = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    undone_by_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.id);
                    table.CheckConstraint("ck_decisions_field", "(field IS NOT NULL) = (kind = 'pin')");
                    table.CheckConstraint("ck_decisions_field_word", "\"field\" IN ('status', 'amount', 'binding', 'round', 'term', 'capacity_gw', 'chips', 'project', 'date')");
                    table.CheckConstraint("ck_decisions_kind_word", "\"kind\" IN ('accept', 'reject', 'correct', 'assign', 'merge', 'split', 'pin', 'not_the_same')");
                    table.CheckConstraint("ck_decisions_subject_word", "\"subject\" IN ('claim', 'party')");
                    table.CheckConstraint("ck_decisions_targets", "cardinality(targets) > 0");
                    table.CheckConstraint("ck_decisions_undone_by_id", "undone_by_id <> id");
                });

            migrationBuilder.CreateTable(
                name: "exchange_rates",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    units_per_dollar = table.Column<decimal>(type: "numeric", nullable: false),
                    source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    period_first = table.Column<DateOnly>(type: "date", nullable: true),
                    period_last = table.Column<DateOnly>(type: "date", nullable: true),
                    period_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_exchange_rates", x => x.id);
                    table.CheckConstraint("ck_exchange_rates_currency", "currency ~ '^[A-Z]{3}$'");
                    table.CheckConstraint("ck_exchange_rates_period", "(period_first IS NULL) = (period_precision IS NULL) AND (period_last IS NULL) = (period_precision IS NULL)\nAND period_first = date_trunc(period_precision, period_first::timestamp)\nAND period_last = period_first + replace('1 ' || period_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_exchange_rates_period_precision_word", "\"period_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_exchange_rates_units_per_dollar", "units_per_dollar > 0");
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    country = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    website = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    wikidata = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    lei = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    cik = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    ticker = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    parent_id = table.Column<string>(type: "character varying(100)", nullable: true),
                    member_ids = table.Column<List<string>>(type: "text[]", nullable: false),
                    merged_into_id = table.Column<string>(type: "character varying(100)", nullable: true),
                    founded_first = table.Column<DateOnly>(type: "date", nullable: true),
                    founded_last = table.Column<DateOnly>(type: "date", nullable: true),
                    founded_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parties", x => x.id);
                    table.CheckConstraint("ck_parties_country", "country ~ '^[A-Z]{2}$'");
                    table.CheckConstraint("ck_parties_founded", "(founded_first IS NULL) = (founded_precision IS NULL) AND (founded_last IS NULL) = (founded_precision IS NULL)\nAND founded_first = date_trunc(founded_precision, founded_first::timestamp)\nAND founded_last = founded_first + replace('1 ' || founded_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_parties_founded_precision_word", "\"founded_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_parties_id", "id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'");
                    table.CheckConstraint("ck_parties_kind_word", "\"kind\" IN ('company', 'fund', 'sovereign_fund', 'bank', 'government', 'consortium', 'person', 'outlet')");
                    table.CheckConstraint("ck_parties_merged_into_id", "merged_into_id <> id");
                    table.ForeignKey(
                        name: "fk_parties_parties_merged_into_id",
                        column: x => x.merged_into_id,
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_parties_parties_parent_id",
                        column: x => x.parent_id,
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "publishers",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    domain = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publishers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    role_id = table.Column<string>(type: "text", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_role_claims_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<string>(type: "text", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_asp_net_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_passkeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    user_id = table.Column<string>(type: "text", nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_passkeys_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_roles",
                columns: table => new
                {
                    user_id = table.Column<string>(type: "text", nullable: false),
                    role_id = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "asp_net_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_asp_net_user_roles_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "asp_net_user_tokens",
                columns: table => new
                {
                    user_id = table.Column<string>(type: "text", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_asp_net_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "asp_net_users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deal_parties",
                columns: table => new
                {
                    order = table.Column<int>(type: "integer", nullable: false),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    party_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    amount_bound = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    amount_value = table.Column<decimal>(type: "numeric", nullable: true),
                    amount_value_high = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_parties", x => new { x.deal_id, x.order });
                    table.CheckConstraint("ck_deal_parties_amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_bound IS NULL)\nAND amount_value >= 0 AND amount_currency ~ '^[A-Z]{3}$'\nAND (amount_value_high IS NOT NULL) = coalesce(amount_bound = 'range', false) AND amount_value_high >= amount_value");
                    table.CheckConstraint("ck_deal_parties_amount_bound_word", "\"amount_bound\" IN ('exact', 'about', 'at_least', 'over', 'up_to', 'range')");
                    table.CheckConstraint("ck_deal_parties_role_word", "\"role\" IN ('company', 'investor', 'lead', 'acquirer', 'target', 'customer', 'provider', 'sponsor')");
                    table.ForeignKey(
                        name: "fk_deal_parties_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_deal_parties_parties_party_id",
                        column: x => x.party_id,
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "party_names",
                columns: table => new
                {
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    party_id = table.Column<string>(type: "character varying(100)", nullable: false),
                    search_form = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_party_names", x => new { x.party_id, x.language, x.kind, x.text });
                    table.CheckConstraint("ck_party_names_kind_word", "\"kind\" IN ('label', 'alias', 'weak_alias', 'former', 'ticker')");
                    table.CheckConstraint("ck_party_names_language", "language ~ '^[a-z]{2,3}$'");
                    table.ForeignKey(
                        name: "fk_party_names_parties_party_id",
                        column: x => x.party_id,
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "valuations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    company_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    company_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    basis = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    nature = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    claim_ids = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    amount_bound = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    amount_value = table.Column<decimal>(type: "numeric", nullable: false),
                    amount_value_high = table.Column<decimal>(type: "numeric", nullable: true),
                    date_first = table.Column<DateOnly>(type: "date", nullable: true),
                    date_last = table.Column<DateOnly>(type: "date", nullable: true),
                    date_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    dollars_units_per_dollar = table.Column<decimal>(type: "numeric", nullable: true),
                    dollars_value = table.Column<decimal>(type: "numeric", nullable: true),
                    dollars_value_high = table.Column<decimal>(type: "numeric", nullable: true),
                    dollars_period_first = table.Column<DateOnly>(type: "date", nullable: true),
                    dollars_period_last = table.Column<DateOnly>(type: "date", nullable: true),
                    dollars_period_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuations", x => x.id);
                    table.CheckConstraint("ck_valuations_amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_bound IS NULL)\nAND amount_value >= 0 AND amount_currency ~ '^[A-Z]{3}$'\nAND (amount_value_high IS NOT NULL) = coalesce(amount_bound = 'range', false) AND amount_value_high >= amount_value");
                    table.CheckConstraint("ck_valuations_amount_bound_word", "\"amount_bound\" IN ('exact', 'about', 'at_least', 'over', 'up_to', 'range')");
                    table.CheckConstraint("ck_valuations_basis_word", "\"basis\" IN ('unspecified', 'pre_money', 'post_money', 'tender_price', 'offer_implied', 'market_cap')");
                    table.CheckConstraint("ck_valuations_claim_ids", "cardinality(claim_ids) > 0");
                    table.CheckConstraint("ck_valuations_date", "(date_first IS NULL) = (date_precision IS NULL) AND (date_last IS NULL) = (date_precision IS NULL)\nAND date_first = date_trunc(date_precision, date_first::timestamp)\nAND date_last = date_first + replace('1 ' || date_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_valuations_date_precision_word", "\"date_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_valuations_dollars", "dollars_value >= 0 AND dollars_units_per_dollar > 0 AND (dollars_value_high IS NULL OR dollars_value_high >= dollars_value) AND (dollars_value IS NULL) = (dollars_units_per_dollar IS NULL)");
                    table.CheckConstraint("ck_valuations_dollars_period", "(dollars_period_first IS NULL) = (dollars_period_precision IS NULL) AND (dollars_period_last IS NULL) = (dollars_period_precision IS NULL)\nAND dollars_period_first = date_trunc(dollars_period_precision, dollars_period_first::timestamp)\nAND dollars_period_last = dollars_period_first + replace('1 ' || dollars_period_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_valuations_dollars_period_precision_word", "\"dollars_period_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_valuations_nature_word", "\"nature\" IN ('reported', 'sought', 'offer_implied')");
                    table.CheckConstraint("ck_valuations_status_word", "\"status\" IN ('rumoured', 'in_talks', 'offered', 'announced', 'completed', 'rejected', 'cancelled')");
                    table.ForeignKey(
                        name: "fk_valuations_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_valuations_parties_company_id",
                        column: x => x.company_id,
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    url = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    publisher_id = table.Column<string>(type: "character varying(253)", maxLength: 253, nullable: true),
                    language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    title = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    published_inferred = table.Column<bool>(type: "boolean", nullable: false),
                    retrieved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    origin = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    copy_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    published_first = table.Column<DateOnly>(type: "date", nullable: true),
                    published_last = table.Column<DateOnly>(type: "date", nullable: true),
                    published_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_articles", x => x.id);
                    table.CheckConstraint("ck_articles_copy_of_id", "copy_of_id <> id");
                    table.CheckConstraint("ck_articles_language", "language ~ '^[a-z]{2,3}$'");
                    table.CheckConstraint("ck_articles_origin_word", "\"origin\" IN ('seed', 'file', 'paste', 'url', 'feed', 'api')");
                    table.CheckConstraint("ck_articles_published", "(published_first IS NULL) = (published_precision IS NULL) AND (published_last IS NULL) = (published_precision IS NULL)\nAND published_first = date_trunc(published_precision, published_first::timestamp)\nAND published_last = published_first + replace('1 ' || published_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_articles_published_precision_word", "\"published_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_articles_sha256", "sha256 ~ '^[0-9a-f]{64}$'");
                    table.ForeignKey(
                        name: "fk_articles_articles_copy_of_id",
                        column: x => x.copy_of_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_articles_publishers_publisher_id",
                        column: x => x.publisher_id,
                        principalTable: "publishers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claims",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    article_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    status = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    binding = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    round = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    basis = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    capacity_gw = table.Column<decimal>(type: "numeric", nullable: true),
                    chips = table.Column<long>(type: "bigint", nullable: true),
                    project = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    evidence_start = table.Column<int>(type: "integer", nullable: false),
                    evidence_end = table.Column<int>(type: "integer", nullable: false),
                    amount_start = table.Column<int>(type: "integer", nullable: true),
                    amount_end = table.Column<int>(type: "integer", nullable: true),
                    quote = table.Column<string>(type: "text", nullable: false),
                    extractor = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    extractor_version = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    confidence = table.Column<double>(type: "double precision", nullable: false),
                    review_state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    supersedes_id = table.Column<Guid>(type: "uuid", nullable: true),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    explanation = table.Column<List<string>>(type: "text[]", nullable: false),
                    amount_bound = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    amount_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    amount_value = table.Column<decimal>(type: "numeric", nullable: true),
                    amount_value_high = table.Column<decimal>(type: "numeric", nullable: true),
                    date_first = table.Column<DateOnly>(type: "date", nullable: true),
                    date_last = table.Column<DateOnly>(type: "date", nullable: true),
                    date_precision = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    term_unit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    term_value = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claims", x => x.id);
                    table.CheckConstraint("ck_claims_amount", "(amount_value IS NULL) = (amount_currency IS NULL) AND (amount_value IS NULL) = (amount_bound IS NULL)\nAND amount_value >= 0 AND amount_currency ~ '^[A-Z]{3}$'\nAND (amount_value_high IS NOT NULL) = coalesce(amount_bound = 'range', false) AND amount_value_high >= amount_value");
                    table.CheckConstraint("ck_claims_amount_bound_word", "\"amount_bound\" IN ('exact', 'about', 'at_least', 'over', 'up_to', 'range')");
                    table.CheckConstraint("ck_claims_amount_span", "(amount_start IS NULL) = (amount_end IS NULL) AND 0 <= amount_start AND amount_start < amount_end");
                    table.CheckConstraint("ck_claims_basis_word", "\"basis\" IN ('unspecified', 'pre_money', 'post_money', 'tender_price', 'offer_implied', 'market_cap')");
                    table.CheckConstraint("ck_claims_binding_word", "\"binding\" IN ('unknown', 'binding', 'non_binding')");
                    table.CheckConstraint("ck_claims_capacity_gw", "capacity_gw > 0");
                    table.CheckConstraint("ck_claims_chips", "chips > 0");
                    table.CheckConstraint("ck_claims_confidence", "confidence BETWEEN 0 AND 1");
                    table.CheckConstraint("ck_claims_date", "(date_first IS NULL) = (date_precision IS NULL) AND (date_last IS NULL) = (date_precision IS NULL)\nAND date_first = date_trunc(date_precision, date_first::timestamp)\nAND date_last = date_first + replace('1 ' || date_precision, '1 quarter', '3 months')::interval - interval '1 day'");
                    table.CheckConstraint("ck_claims_date_precision_word", "\"date_precision\" IN ('day', 'month', 'quarter', 'year')");
                    table.CheckConstraint("ck_claims_evidence", "0 <= evidence_start AND evidence_start < evidence_end");
                    table.CheckConstraint("ck_claims_kind_word", "\"kind\" IN ('funding_round', 'investment', 'valuation', 'acquisition', 'compute_contract', 'capital_project', 'spending_commitment')");
                    table.CheckConstraint("ck_claims_quote", "quote <> ''");
                    table.CheckConstraint("ck_claims_review_state_word", "\"review_state\" IN ('unreviewed', 'accepted', 'rejected')");
                    table.CheckConstraint("ck_claims_status_word", "\"status\" IN ('rumoured', 'in_talks', 'offered', 'announced', 'completed', 'rejected', 'cancelled')");
                    table.CheckConstraint("ck_claims_supersedes_id", "supersedes_id <> id");
                    table.CheckConstraint("ck_claims_term", "(term_value IS NULL) = (term_unit IS NULL) AND term_value > 0");
                    table.CheckConstraint("ck_claims_term_unit_word", "\"term_unit\" IN ('second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year')");
                    table.ForeignKey(
                        name: "fk_claims_articles_article_id",
                        column: x => x.article_id,
                        principalTable: "articles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_claims_claims_supersedes_id",
                        column: x => x.supersedes_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claim_credits",
                columns: table => new
                {
                    order = table.Column<int>(type: "integer", nullable: false),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    end = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_credits", x => new { x.claim_id, x.order });
                    table.CheckConstraint("ck_claim_credits_span", "0 <= start AND start < \"end\"");
                    table.ForeignKey(
                        name: "fk_claim_credits_claims_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_credits_parties_party_id",
                        column: x => x.party_id,
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claim_parties",
                columns: table => new
                {
                    order = table.Column<int>(type: "integer", nullable: false),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    party_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    end = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_parties", x => new { x.claim_id, x.order });
                    table.CheckConstraint("ck_claim_parties_role_word", "\"role\" IN ('company', 'investor', 'lead', 'acquirer', 'target', 'customer', 'provider', 'sponsor')");
                    table.CheckConstraint("ck_claim_parties_span", "0 <= start AND start < \"end\"");
                    table.ForeignKey(
                        name: "fk_claim_parties_claims_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_claim_parties_parties_party_id",
                        column: x => x.party_id,
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deal_choices",
                columns: table => new
                {
                    field = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    rule = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    alternative_ids = table.Column<List<Guid>>(type: "uuid[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_choices", x => new { x.deal_id, x.field });
                    table.CheckConstraint("ck_deal_choices_field_word", "\"field\" IN ('status', 'amount', 'binding', 'round', 'term', 'capacity_gw', 'chips', 'project', 'date')");
                    table.CheckConstraint("ck_deal_choices_rule_word", "\"rule\" IN ('only_value', 'agreed', 'editors_pin', 'furthest_status', 'partys_own_word', 'credited_outlet', 'latest_published', 'most_exact_bound', 'largest_figure', 'order')");
                    table.ForeignKey(
                        name: "fk_deal_choices_claims_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_deal_choices_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deal_claims",
                columns: table => new
                {
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_claims", x => new { x.deal_id, x.claim_id });
                    table.ForeignKey(
                        name: "fk_deal_claims_claims_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_deal_claims_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deal_disputes",
                columns: table => new
                {
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hint = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deal_disputes", x => new { x.deal_id, x.claim_id, x.other_claim_id });
                    table.CheckConstraint("ck_deal_disputes_claims", "claim_id <> other_claim_id");
                    table.CheckConstraint("ck_deal_disputes_hint_word", "\"hint\" IN ('none', 'thousand_fold', 'lakh_crore', 'currency', 'pre_or_post_money', 'part_or_whole', 'bound_or_exact')");
                    table.ForeignKey(
                        name: "fk_deal_disputes_claims_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_deal_disputes_claims_other_claim_id",
                        column: x => x.other_claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_deal_disputes_deals_deal_id",
                        column: x => x.deal_id,
                        principalTable: "deals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "valuation_disputes",
                columns: table => new
                {
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    other_claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    valuation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hint = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_valuation_disputes", x => new { x.valuation_id, x.claim_id, x.other_claim_id });
                    table.CheckConstraint("ck_valuation_disputes_claims", "claim_id <> other_claim_id");
                    table.CheckConstraint("ck_valuation_disputes_hint_word", "\"hint\" IN ('none', 'thousand_fold', 'lakh_crore', 'currency', 'pre_or_post_money', 'part_or_whole', 'bound_or_exact')");
                    table.ForeignKey(
                        name: "fk_valuation_disputes_claims_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_valuation_disputes_claims_other_claim_id",
                        column: x => x.other_claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_valuation_disputes_valuations_valuation_id",
                        column: x => x.valuation_id,
                        principalTable: "valuations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "waiting_claims",
                columns: table => new
                {
                    claim_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    deal_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_waiting_claims", x => x.claim_id);
                    table.CheckConstraint("ck_waiting_claims_reason_word", "\"reason\" IN ('fits_several', 'no_principal')");
                    table.ForeignKey(
                        name: "fk_waiting_claims_claims_claim_id",
                        column: x => x.claim_id,
                        principalTable: "claims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_articles_copy_of_id",
                table: "articles",
                column: "copy_of_id");

            migrationBuilder.CreateIndex(
                name: "ix_articles_publisher_id",
                table: "articles",
                column: "publisher_id");

            migrationBuilder.CreateIndex(
                name: "ix_articles_sha256",
                table: "articles",
                column: "sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_articles_url",
                table: "articles",
                column: "url",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_role_claims_role_id",
                table: "asp_net_role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "role_name_index",
                table: "asp_net_roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_claims_user_id",
                table: "asp_net_user_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_logins_user_id",
                table: "asp_net_user_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_passkeys_user_id",
                table: "asp_net_user_passkeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_roles_role_id",
                table: "asp_net_user_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "asp_net_users",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "asp_net_users",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_claim_credits_party_id",
                table: "claim_credits",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_claim_parties_party_id",
                table: "claim_parties",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_claims_article_id",
                table: "claims",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "ix_claims_review_state_confidence",
                table: "claims",
                columns: new[] { "review_state", "confidence" });

            migrationBuilder.CreateIndex(
                name: "ix_claims_supersedes_id",
                table: "claims",
                column: "supersedes_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_choices_claim_id",
                table: "deal_choices",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_claims_claim_id",
                table: "deal_claims",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_claims_deal_id_order",
                table: "deal_claims",
                columns: new[] { "deal_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_deal_disputes_claim_id",
                table: "deal_disputes",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_disputes_other_claim_id",
                table: "deal_disputes",
                column: "other_claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_deal_parties_party_id_role",
                table: "deal_parties",
                columns: new[] { "party_id", "role" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_kind_status",
                table: "deals",
                columns: new[] { "kind", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_deals_part_of_id",
                table: "deals",
                column: "part_of_id");

            migrationBuilder.CreateIndex(
                name: "ix_deals_slug",
                table: "deals",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decisions_targets",
                table: "decisions",
                column: "targets")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_decisions_when",
                table: "decisions",
                column: "when");

            migrationBuilder.CreateIndex(
                name: "ix_parties_merged_into_id",
                table: "parties",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_parties_parent_id",
                table: "parties",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_parties_wikidata",
                table: "parties",
                column: "wikidata",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_party_names_search_form",
                table: "party_names",
                column: "search_form")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_publishers_domain",
                table: "publishers",
                column: "domain",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_valuation_disputes_claim_id",
                table: "valuation_disputes",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuation_disputes_other_claim_id",
                table: "valuation_disputes",
                column: "other_claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuations_company_id",
                table: "valuations",
                column: "company_id");

            migrationBuilder.CreateIndex(
                name: "ix_valuations_deal_id",
                table: "valuations",
                column: "deal_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "asp_net_role_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_claims");

            migrationBuilder.DropTable(
                name: "asp_net_user_logins");

            migrationBuilder.DropTable(
                name: "asp_net_user_passkeys");

            migrationBuilder.DropTable(
                name: "asp_net_user_roles");

            migrationBuilder.DropTable(
                name: "asp_net_user_tokens");

            migrationBuilder.DropTable(
                name: "claim_credits");

            migrationBuilder.DropTable(
                name: "claim_parties");

            migrationBuilder.DropTable(
                name: "deal_choices");

            migrationBuilder.DropTable(
                name: "deal_claims");

            migrationBuilder.DropTable(
                name: "deal_disputes");

            migrationBuilder.DropTable(
                name: "deal_parties");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "exchange_rates");

            migrationBuilder.DropTable(
                name: "party_names");

            migrationBuilder.DropTable(
                name: "valuation_disputes");

            migrationBuilder.DropTable(
                name: "waiting_claims");

            migrationBuilder.DropTable(
                name: "asp_net_roles");

            migrationBuilder.DropTable(
                name: "asp_net_users");

            migrationBuilder.DropTable(
                name: "valuations");

            migrationBuilder.DropTable(
                name: "claims");

            migrationBuilder.DropTable(
                name: "deals");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.DropTable(
                name: "articles");

            migrationBuilder.DropTable(
                name: "publishers");
        }
    }
}
